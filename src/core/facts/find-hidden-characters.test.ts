import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHiddenCharacters } from './find-hidden-characters.ts';

test('characters that nobody sees are found with their place', () => {
  assert.deepEqual(findHiddenCharacters('Plain.\nA\u200bb \u202ec\u200b\n\u{e0041}'), [
    { line: 2, column: 2, characters: ['U+200B', 'U+202E'] },
    { line: 3, column: 1, characters: ['U+E0041'] },
  ]);
});

test('what an emoji or a flag is made of is no hidden character', () => {
  const flag = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
  for (const text of [flag, '👩‍💻', '❤️', 'é œ « » – …', 'نمی‌خواهم']) assert.deepEqual(findHiddenCharacters(text), []);
});
