import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalLocale, chooseVariant } from './choose-variant.ts';

test('a page shows the variant of its own language', () => {
  assert.equal(chooseVariant({ en: 1, fr: 1 }, 'fr'), 'fr');
});

test('a page without a variant of its own shows English before French and French before the rest', () => {
  assert.equal(chooseVariant({ en: 1, pt: 1 }, 'fr'), 'en');
  assert.equal(chooseVariant({ fr: 1, de: 1 }, 'en'), 'fr');
  assert.equal(chooseVariant({ zh: 1, pt: 1 }, 'en'), 'pt');
});

test('an agent without variants is a fault of the program', () => {
  assert.throws(() => chooseVariant({}, 'en'), /none/);
});

test('the page to cite is the one whose variant exists, the English one for a language the interface does not speak', () => {
  assert.equal(canonicalLocale({ en: 1, fr: 1 }, 'fr'), 'fr');
  assert.equal(canonicalLocale({ en: 1 }, 'fr'), 'en');
  assert.equal(canonicalLocale({ fr: 1 }, 'en'), 'fr');
  assert.equal(canonicalLocale({ pt: 1 }, 'fr'), 'en');
});
