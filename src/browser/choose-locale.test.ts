import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLocale } from './choose-locale.ts';

test('an explicit choice wins over the browser', () => {
  assert.equal(chooseLocale('en', ['fr-FR']), 'en');
  assert.equal(chooseLocale('fr', ['en']), 'fr');
});

test('the first of the browser’s languages that the interface speaks is taken, whatever the region', () => {
  assert.equal(chooseLocale(undefined, ['pt-BR', 'fr-CA', 'en-US']), 'fr');
  assert.equal(chooseLocale(undefined, ['EN-gb', 'fr']), 'en');
});

test('English is taken where nothing tells', () => {
  assert.equal(chooseLocale(undefined, []), 'en');
  assert.equal(chooseLocale(undefined, ['zh-CN', 'de']), 'en');
});

test('a stored value that is not a language of the interface does not count', () => {
  assert.equal(chooseLocale('constructor', ['fr']), 'fr');
  assert.equal(chooseLocale('', ['fr']), 'fr');
});
