import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageLabel } from './language-label.ts';

test('a language is named in the language of the reader', () => {
  assert.equal(languageLabel('fr', 'pt'), 'portugais');
  assert.equal(languageLabel('en', 'pt'), 'Portuguese');
});

test('a language that could not be told is not a language of that name', () => {
  assert.equal(languageLabel('en', 'und'), 'unknown language');
  assert.equal(languageLabel('fr', 'und'), 'langue inconnue');
});
