import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languagePairs, pairSlug } from './language-pairs.ts';

for (const [codes, pairs] of [
  [['en'], []],
  [['fr', 'en'], ['en-fr']],
  [['pt', 'fr'], ['fr-pt']],
  [
    ['und', 'zh', 'ko'],
    ['ko-zh', 'ko-und', 'zh-und'],
  ],
  [
    ['ar', 'en', 'fr', 'pt'],
    ['en-fr', 'en-ar', 'fr-ar', 'en-pt', 'fr-pt'],
  ],
] as [string[], string[]][]) {
  test(`an agent in ${codes.join(', ')} can be read in ${pairs.join(', ') || 'no pair'}`, () => {
    assert.deepEqual(languagePairs(codes).map(pairSlug), pairs);
  });
}

test('the number of pairs grows with the languages', () => {
  const codes = Array.from({ length: 40 }, (_, index) => `x${index}`);
  assert.ok(languagePairs(codes).length < 2 * codes.length);
});
