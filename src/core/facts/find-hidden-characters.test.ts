import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHiddenCharacters } from './find-hidden-characters.ts';

test('characters that nobody sees are found with their place', () => {
  assert.deepEqual(findHiddenCharacters('Plain.\nA\u200bb \u202ec\u200b\n\u{e0041}'), [
    { line: 2, column: 2, characters: ['U+200B', 'U+202E'], spelled: '' },
    { line: 3, column: 1, characters: ['U+E0041'], spelled: 'A' },
  ]);
});

test('what an emoji or a flag is made of is not a hidden character', () => {
  const flag = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
  for (const text of [flag, '👩‍💻', '👨‍👩‍👧‍👦', '❤️', '1️⃣ #️⃣', '☁️', 'é œ « » – …', 'نمی‌خواهم', 'क्‍ष', '葛\u{e0100}']) {
    assert.deepEqual(findHiddenCharacters(text), [], text);
  }
});

const hidden: [what: string, text: string][] = [
  ['a variant of a letter', 'a\u{e0100}'],
  ['a variant selector after a letter', 'a\ufe0f'],
  ['an invisible operator', 'a\u2062b'],
  ['a vowel separator in Latin', 'a\u180eb'],
  ['fillers', 'a\u115fb'],
  ['a filler of Hangul', 'a\u3164b'],
  ['a half filler', 'a\uffa0b'],
  ['a joiner between letters', 'a\u200db'],
  ['a mark of the beginning in the middle', 'a\ufeffb'],
  ['a mark of direction in Latin', 'a\u200eb'],
  ['an isolation in Latin', 'a\u2066b\u2069'],
  ['a forced direction among letters from right to left', 'שלום \u202eabc'],
  ['a joiner at the beginning', '\u200da'],
  ['a joiner after a full stop', 'a.\u200db'],
  ['a second joiner', 'می\u200c\u200d'],
  ['a second variant', '❤\ufe0f\ufe01'],
  ['a deprecated control', 'a\u206ab'],
  ['a variant of a tag', '\u{1f3f4}\u{e0061}'],
];

for (const [what, text] of hidden) {
  test(`is found: ${what}`, () => assert.equal(findHiddenCharacters(text).length, 1));
}

test('what tags spell is read out', () => {
  const tags = [...'obey me'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
  assert.equal(findHiddenCharacters(`Be kind.${tags}`)[0]?.spelled, 'obey me');
});

test('what variants spell is read out', () => {
  const variants = [...'obey'].map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0) - 16)).join('');
  assert.equal(findHiddenCharacters(`😀${variants}`)[0]?.spelled, 'obey');
});

test('marks of direction belong to lines with letters from right to left', () => {
  for (const text of ['שלום \u200fabc\u200e', '\u2067مرحبا\u2069 (x)', '\u202bשלום\u202c']) {
    assert.deepEqual(findHiddenCharacters(text), [], text);
  }
});
