import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areTogether, inOrderShare, nearShare } from './proximity.ts';

const places = (...lists: number[][]) =>
  lists.map((list, item) => ({ item, offset: item * 2, positions: Uint32Array.from(list) }));

test('words that are together count together, words far apart do not', () => {
  assert.equal(nearShare(places([4], [6], [9]), [0.5, 0.25, 0.25]), 1);
  assert.equal(nearShare(places([4], [600], [1200]), [0.5, 0.25, 0.25]), 0.5);
  assert.equal(nearShare(places([4, 900], [600], [905]), [0.25, 0.5, 0.25]), 0.5);
});

test('a word that is said again and again counts once', () => {
  assert.equal(nearShare(places([1, 2, 3, 4], [], []), [0.5, 0.25, 0.25]), 0.5);
});

test('the window ends where it says', () => {
  assert.equal(nearShare(places([0], [29]), [0.5, 0.5]), 1);
  assert.equal(nearShare(places([0], [30]), [0.5, 0.5]), 0.5);
});

test('words in the order of the question count, about as far apart as there', () => {
  assert.equal(inOrderShare(places([10], [12], [15]), [0.5, 0.25, 0.25]), 1);
  assert.equal(inOrderShare(places([12], [10], [25]), [0.5, 0.25, 0.25]), 0.5);
});

test('no word has no share', () => assert.equal(nearShare([], []), 0));

const phrase = (...lists: [offset: number, positions: number[]][]) =>
  lists.map(([offset, positions]) => ({ offset, positions: Uint32Array.from(positions) }));

test('a phrase is where its words follow each other, also within one name', () => {
  assert.equal(areTogether(phrase([0, [3, 40]], [1, [41]])), true);
  assert.equal(areTogether(phrase([0, [7]], [3, [7]])), true);
  assert.equal(areTogether(phrase([0, [3]], [1, [9]])), false);
  assert.equal(areTogether(phrase([0, [9]], [1, [8]])), false);
  assert.equal(areTogether(phrase([0, [3]], [1, []])), false);
});

test('how far the words of a phrase may be from each other can be said', () => {
  assert.equal(areTogether(phrase([0, [3]], [1, [5]])), true);
  assert.equal(areTogether(phrase([0, [3]], [1, [5]]), 1), false);
  assert.equal(areTogether(phrase([0, [3]], [1, [4]]), 1), true);
});
