import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nowhere, type Occurrences } from './full-text.ts';
import { noWords, wordsInTexts } from './words-in-texts.ts';

/** By the index of a text in its bundle: how much it is about a word, and where it has it. */
function occurrences(entries: [place: number, level: number, positions: number[]][]): Occurrences {
  const starts = [0];
  for (const [, , positions] of entries) starts.push((starts.at(-1) ?? 0) + positions.length);
  return {
    texts: Uint32Array.from(entries, ([place]) => place),
    levels: Float32Array.from(entries, ([, level]) => level),
    starts: Uint32Array.from(starts),
    positions: Uint32Array.from(entries.flatMap(([, , positions]) => positions)),
  };
}

/** A bundle of four texts, which are among those of other languages. */
const numbers = [2, 3, 7, 40];
const lamp = occurrences([
  [0, 0.5, [4, 9]],
  [2, 0.25, [1]],
]);
const quay = occurrences([[3, 0.75, [0, 1, 2]]]);
const words = wordsInTexts(['lamp', 'quay', 'tide'], { words: [lamp, quay, nowhere] }, numbers, undefined);

test('what a bundle says by index is known by the number of the text', () => {
  const levels = (form: string) => Array.from({ length: 42 }, (_, text) => words(form).level(text));
  assert.deepEqual(
    levels('lamp').flatMap((level, text) => (level > 0 ? [[text, level]] : [])),
    [
      [2, 0.5],
      [7, 0.25],
    ],
  );
  assert.deepEqual(levels('quay').indexOf(0.75), 40);
  assert.deepEqual([words('lamp').count, words('quay').count, words('tide').count], [2, 1, 0]);
});

test('positions are those of the text alone', () => {
  const positions = (form: string, text: number) => [...words(form).positions(text)];
  assert.deepEqual([positions('lamp', 2), positions('lamp', 7), positions('quay', 40)], [[4, 9], [1], [0, 1, 2]]);
  assert.deepEqual([positions('lamp', 3), positions('tide', 2), positions('lamp', 9999)], [[], [], []]);
});

test('a word that was not asked for is nowhere', () => {
  assert.deepEqual([words('mast').level(2), words('mast').count, [...words('mast').positions(2)]], [0, 0, []]);
});

test('what begins as a word being typed counts where the word itself is not there', () => {
  const typed = wordsInTexts(['la'], { words: [nowhere], beginning: lamp }, numbers, 'la');
  assert.deepEqual([typed('la').level(2), typed('la').count, [...typed('la').positions(7)]], [0.5, 2, [1]]);
  const whole = wordsInTexts(['quay'], { words: [quay], beginning: lamp }, numbers, 'quay');
  assert.deepEqual([whole('quay').level(40), whole('quay').level(2), whole('quay').count], [0.75, 0, 1]);
});

test('a word being typed that begins nothing is nowhere', () => {
  const typed = wordsInTexts(['la'], { words: [nowhere], beginning: undefined }, numbers, 'la');
  assert.deepEqual([typed('la').level(2), typed('la').count], [0, 0]);
});

test('a bundle without texts, and one of which nothing is known, say nothing', () => {
  for (const none of [wordsInTexts(['lamp'], { words: [nowhere] }, [], undefined), noWords]) {
    assert.deepEqual([none('lamp').level(0), none('lamp').count, [...none('lamp').positions(0)]], [0, 0, []]);
  }
});
