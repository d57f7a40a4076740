import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Occurrences } from '../../search/full-text.ts';
import type { PagefindResult } from './pagefind-module.ts';
import { ranking, readBegun, readLevels } from './read-levels.ts';

const TOTAL = 100;
const k1 = ranking.termSaturation;

/** Pagefind's score of a word in a text: BM25, where `count` of all texts have it. */
function scoreOf(level: number, count: number): number {
  return Math.log(1 + (TOTAL - count + 0.5) / (count + 0.5)) * level * (k1 + 1);
}

type Told = [index: number, level: number, words: number[]];

const toResult = ([index, level, words]: Told, count: number): PagefindResult => ({
  id: `fr_${index}`,
  score: scoreOf(level, count),
  words,
  data: () => Promise.reject(new Error('not asked')),
});
const indexOf = (id: string) => (id.startsWith('fr_') ? Number(id.slice(3)) : undefined);
const show = ({ texts, levels, starts, positions }: Occurrences) =>
  [...texts].map((index, at) => [
    index,
    Math.round((levels[at] ?? 0) * 1000) / 1000,
    [...positions.subarray(starts[at], starts[at + 1])],
  ]);

/** Texts that have the word, and those that have only longer ones, as they are read. */
function read(texts: Told[], longer: Told[] = []) {
  const exact = texts.map((text) => toResult(text, texts.length));
  const others = longer.map((text) => toResult(text, texts.length));
  return show(readLevels(exact, [...others, ...exact], TOTAL, indexOf));
}

test('levels are read from scores, whatever the word’s idf', () => {
  for (const count of [1, 3, 50, 99, 100]) {
    const texts = Array.from({ length: count }, (_, index): Told => [index, 0.25, [index]]);
    assert.deepEqual(read(texts)[0], [0, 0.25, [0]], String(count));
  }
});

test('texts are sorted by index, with their own positions in order', () => {
  assert.deepEqual(
    read([
      [40, 0.2, [9, 3]],
      [2, 0.8, []],
      [7, 0.5, [1, 5, 2]],
    ]),
    [
      [2, 0.8, []],
      [7, 0.5, [1, 2, 5]],
      [40, 0.2, [3, 9]],
    ],
  );
});

test('texts that have only longer words are left out, however well they score', () => {
  const longer = Array.from({ length: 30 }, (_, at): Told => [at + 10, 0.9, [at]]);
  const texts: Told[] = [
    [3, 0.6, [1]],
    [4, 0.3, [2]],
  ];
  assert.deepEqual(read(texts, longer), texts);
});

test('a text cannot be about more than the word', () => {
  assert.deepEqual(read([[0, 1.4, [1]]]), [[0, 1, [1]]]);
});

test('texts with words that begin so are all alike', () => {
  const begun = readBegun([toResult([5, 0.001, [2]], 1), toResult([1, 0.9, [7]], 1)], indexOf);
  const [first, second] = show(begun);
  assert.deepEqual([first?.[0], second?.[0]], [1, 5]);
  assert.ok(first?.[1] === second?.[1] && Number(first?.[1]) < 1);
});

test('no text, and one that is not in the bundle, are nowhere', () => {
  assert.deepEqual(read([]), []);
  const stranger = { ...toResult([1, 1, [1]], 1), id: 'en_1' };
  assert.equal(readLevels([stranger], [stranger], TOTAL, indexOf).texts.length, 0);
});
