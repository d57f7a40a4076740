import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestSpellings } from './suggest-spellings.ts';

const known = new Map([
  ['kubernetes', 20],
  ['security', 50],
  ['securite', 10],
  ['test', 90],
  ['text', 5],
  ['architecte', 30],
  ['blockchain', 8],
]);

test('a letter left out, put in, changed or swapped is one edit', () => {
  for (const word of ['kubernets', 'kubernnetes', 'kubernetis', 'kuberentes']) {
    assert.deepEqual(suggestSpellings(word, known), ['kubernetes']);
  }
});

test('two edits are forgiven in a long word, one in a short one', () => {
  assert.deepEqual(suggestSpellings('archictete', known), ['architecte']);
  assert.deepEqual(suggestSpellings('tset', known), ['test']);
  assert.deepEqual(suggestSpellings('teds', known), []);
});

test('of equals the more usual one comes first', () => {
  assert.deepEqual(suggestSpellings('tezt', known), ['test', 'text']);
});

test('a word that is far from all is like none', () => {
  assert.deepEqual(suggestSpellings('submarine', known), []);
});
