import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultLocale, isLocale, localeCodes, matchLocale } from './locales.ts';

test('the default is one of the languages', () => {
  assert.ok(localeCodes.includes(defaultLocale));
});

test('a language is known by its code alone', () => {
  assert.deepEqual(['en', 'fr', 'FR', 'pt', '', 'constructor', '__proto__'].map(isLocale), [
    ...[true, true, false, false, false, false, false],
  ]);
});

test('a tag asks for the language that it begins with', () => {
  const tags = ['fr', 'fr-CA', 'FR_ca.UTF-8', 'en-GB', 'fra', 'pt-BR', 'C', '', 'toString'];
  assert.deepEqual(tags.map(matchLocale), ['fr', 'fr', 'fr', 'en', ...Array(5).fill(undefined)]);
});
