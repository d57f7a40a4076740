import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packPostings, readPostings } from './postings.ts';

test('postings come back as they were, whatever the distances', () => {
  for (const texts of [[0], [0, 1, 2], [5, 700, 701, 90_000], [1_000_000]]) {
    const postings = texts.map((text, at) => ({ text, level: (at % 7) + 1 }));
    assert.deepEqual(readPostings(packPostings(postings, 7), 7), postings);
  }
});

test('every level at every distance comes back', () => {
  const postings = Array.from({ length: 3000 }, (_, at) => ({
    text: at * (at + 3),
    level: (at % 7) + 1,
  }));
  assert.deepEqual(readPostings(packPostings(postings, 7), 7), postings);
});

test('JSON writes them as they are', () => {
  const encoded = packPostings(
    Array.from({ length: 500 }, (_, text) => ({ text: text * text, level: (text % 7) + 1 })),
    7,
  );
  assert.equal(JSON.stringify(encoded), `"${encoded}"`);
});

test('a damaged string is read as far as it can be', () => {
  assert.ok(Array.isArray(readPostings('\u0000é"~~~', 7)));
});
