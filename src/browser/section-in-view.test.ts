import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedHash } from './section-in-view.ts';

const page = [
  { id: 'summary', top: -900 },
  { id: 'examples', top: -600 },
  { id: 'example-1', top: -500 },
  { id: 'example-2', top: 40 },
  { id: 'copied-text', top: 60 },
  { id: 'capabilities', top: 700 },
];

test('the hash of the address is kept', () => {
  assert.equal(sharedHash('example-1', page, 100), 'example-1');
});

test('without a hash the section at the reading line is taken', () => {
  assert.equal(sharedHash('', page, 100), 'example-2');
  assert.equal(sharedHash('', page, 0), 'example-1');
});

test('an anchor that is not the same in both languages is never taken', () => {
  assert.equal(sharedHash('', [{ id: 'i-contexte', top: -10 }], 100), '');
  assert.equal(sharedHash('i-contexte', page, 100), 'instructions');
});

test('the top of a page needs no hash', () => {
  assert.equal(sharedHash('', [{ id: 'summary', top: 300 }], 100), '');
  assert.equal(sharedHash('', [{ id: 'summary', top: 50 }], 100), '');
});
