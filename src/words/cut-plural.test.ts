import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPlural, spellSingular } from './cut-plural.ts';

test('plurals of both languages lose their ending, and what is none stays', () => {
  const words = 'tests bureaux jeux journaux aux process test';
  assert.equal(words.split(' ').map(cutPlural).join(' '), 'test bureau jeu journal aux process test');
});

test('what is left is spelt as a singular, short words apart', () => {
  assert.equal(spellSingular('querie', 4), 'query');
  assert.equal(spellSingular('voie', 5), 'voie');
  for (const [plural, word] of [
    ['cache', 'cach'],
    ['classe', 'class'],
    ['boxe', 'box'],
    ['page', 'page'],
  ] as const) {
    assert.equal(spellSingular(plural, 4), word);
  }
});
