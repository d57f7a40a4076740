import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagefindResult } from './pagefind-module.ts';
import { ranking, readLevels } from './read-levels.ts';

const TOTAL = 100;
const k1 = ranking.termSaturation;

/** Pagefind's score of a word in a text: BM25, where `count` of all texts have it. */
function scoreOf(level: number, count: number): number {
  return Math.log(1 + (TOTAL - count + 0.5) / (count + 0.5)) * level * (k1 + 1);
}

/** Texts by place, with how much they are about the word and where they have it. */
function read(texts: [place: number, level: number, words: number[]][], count = texts.length) {
  const results = texts.map(([place, level, words]): PagefindResult => {
    return {
      id: `fr_${place}`,
      score: scoreOf(level, count),
      words,
      data: () => Promise.reject(new Error('not asked')),
    };
  });
  const { exact, other } = readLevels(results, TOTAL, (id) => (id.startsWith('fr_') ? Number(id.slice(3)) : undefined));
  const shown = ({ texts: places, levels, starts, positions }: typeof exact) =>
    [...places].map((place, at) => [
      place,
      Math.round((levels[at] ?? 0) * 1000) / 1000,
      [...positions.subarray(starts[at], starts[at + 1])],
    ]);
  return { exact: shown(exact), other: shown(other) };
}

test('levels are read from scores, whatever the word’s rarity', () => {
  for (const count of [1, 3, 50, 99, 100]) {
    const texts = Array.from({ length: count }, (_, place): [number, number, number[]] => [place, 0.25, [place]]);
    assert.deepEqual(read(texts).exact[0], [0, 0.25, [0]], String(count));
  }
});

test('texts stand by their place, with their own positions in order', () => {
  assert.deepEqual(
    read([
      [40, 0.2, [9, 3]],
      [2, 0.8, []],
      [7, 0.5, [1, 5, 2]],
    ]).exact,
    [
      [2, 0.8, []],
      [7, 0.5, [1, 2, 5]],
      [40, 0.2, [3, 9]],
    ],
  );
});

test('texts that have only longer words are apart, and do not make the word itself less rare', () => {
  const longer = Array.from({ length: 30 }, (_, at): [number, number, number[]] => [at + 10, 0.0005, [at]]);
  const { exact, other } = read([[3, 0.6, [1]], [4, 0.3, [2]], ...longer], 2);
  assert.deepEqual(exact, [
    [3, 0.6, [1]],
    [4, 0.3, [2]],
  ]);
  assert.deepEqual(
    other.map(([place]) => place),
    longer.map(([place]) => place),
  );
});

test('a word that only begins others is in no text itself', () => {
  const { exact, other } = read([[3, 0.0005, [1]]], 1);
  assert.deepEqual([exact, other.length], [[], 1]);
});

test('a text cannot be about more than the word', () => {
  assert.deepEqual(read([[0, 1.4, [1]]]).exact, [[0, 1, [1]]]);
});

test('no text, and one that is not in the bundle, are nowhere', () => {
  assert.deepEqual(read([]), { exact: [], other: [] });
  const stranger = { id: 'en_1', score: 1, words: [1], data: () => Promise.reject(new Error('not asked')) };
  assert.equal(readLevels([stranger], TOTAL, () => undefined).exact.texts.length, 0);
});
