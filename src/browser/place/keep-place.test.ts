import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlace } from './keep-place.ts';

test('a place comes back as it was handed on', () => {
  const place = { address: 'https://example.org/fr/#use', anchor: 'use', top: -12.5 };
  assert.deepEqual(readPlace(JSON.stringify(place)), place);
});

test('what is not a place is none', () => {
  const texts = [
    null,
    'null',
    '1',
    '[]',
    '{}',
    '{"address":"x","anchor":"y"}',
    '{"address":"x","anchor":"y","top":"z"}',
  ];
  assert.deepEqual(texts.map(readPlace), Array(texts.length).fill(undefined));
});
