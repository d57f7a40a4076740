import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeCodes } from './locales.ts';
import { borrowedFrom, inEachLocale, inLocale, isWritten, perLocale, shownLocale, textsOf } from './per-locale.ts';

test('readers are shown their own language, else the default one, else what there is', () => {
  const texts = [{ en: 'a', fr: 'b' }, { en: 'a' }, { fr: 'b' }];
  assert.deepEqual(
    texts.map((each) => [inLocale(each, 'en'), inLocale(each, 'fr')]),
    [
      ['a', 'b'],
      ['a', 'a'],
      ['b', 'b'],
    ],
  );
  assert.deepEqual(
    texts.map((each) => [borrowedFrom(each, 'en'), borrowedFrom(each, 'fr')]),
    [
      [undefined, undefined],
      [undefined, 'en'],
      ['fr', undefined],
    ],
  );
  const { en, fr } = inEachLocale({ fr: 'b' });
  assert.deepEqual([en, fr], ['b', 'b']);
});

test('an empty text is one', () => {
  assert.equal(inLocale({ en: 'a', fr: '' }, 'fr'), '');
});

test('no text at all is a mistake of ours', () => {
  assert.throws(() => shownLocale({}, 'en'), /in none/);
  assert.deepEqual(
    [isWritten({}), isWritten(undefined), isWritten({ fr: undefined }), isWritten({ fr: 'b' })],
    [...[false, false, false, true]],
  );
});

test('values come in the order of the languages', () => {
  assert.deepEqual(Object.keys(perLocale((locale) => locale.length)), localeCodes);
  assert.deepEqual(textsOf({ fr: 'b', en: 'a' }), ['a', 'b']);
});
