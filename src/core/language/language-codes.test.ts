import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageCode } from '../schema.ts';
import { isLanguageCode, primarySubtag, wholeTag } from './language-codes.ts';

const tags: [tag: string, subtag: string | undefined][] = [
  ['fr', 'fr'],
  [' FR-ca ', 'fr'],
  ['pt_BR', 'pt'],
  ['zh-Hans-CN', 'zh'],
  ['no', 'no'],
  ['eng', 'en'],
  ['fra', 'fr'],
  ['fil', 'fil'],
  ['und', 'und'],
  ['French', undefined],
  ['php', undefined],
  ['any', undefined],
  ['xx', undefined],
  ['', undefined],
  ['123', undefined],
];

for (const [tag, subtag] of tags) {
  test(`the language declared as ${JSON.stringify(tag)} is ${subtag ?? 'none'}`, () => {
    assert.equal(primarySubtag(tag), subtag);
    if (subtag !== undefined) assert.equal(languageCode.parse(subtag), subtag);
  });
}

test('codes of files are the two-letter ones', () => {
  assert.deepEqual(['fr', 'PT', 'js', 'md', 'fra', ''].map(isLanguageCode), [true, true, false, false, false, false]);
});

test('a whole tag is written in one way', () => {
  const tags = ['pt_BR', ' FR-ca ', 'eng', 'fr-CA!', 'French', 12];
  assert.deepEqual(tags.map(wholeTag), ['pt-br', 'fr-ca', 'en', 'fr', undefined, undefined]);
});
