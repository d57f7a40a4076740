import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planBundles } from './plan-bundles.ts';

const plan = (counts: Record<string, number>) => [...planBundles(new Map(Object.entries(counts)), ['en', 'fr'])];

test('the languages of the interface come first, and none without texts', () => {
  assert.deepEqual(plan({ fr: 1, en: 9 }), [
    ['en', ['en']],
    ['fr', ['fr']],
  ]);
  assert.deepEqual(plan({ pt: 1 }), [['pt', ['pt']]]);
  assert.deepEqual(plan({}), []);
});

test('five others have a bundle of their own, all the rest one together', () => {
  const plans = plan({ en: 1, de: 2, es: 3, it: 4, ja: 5, ko: 6, pl: 1, und: 70 });
  assert.deepEqual(
    plans.map(([key]) => key),
    ['en', 'ko', 'ja', 'it', 'es', 'de', 'und'],
  );
  assert.deepEqual(plans.at(-1), ['und', ['pl', 'und']]);
});
