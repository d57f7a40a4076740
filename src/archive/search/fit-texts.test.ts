import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'fflate';
import { sourceOf } from '../../search/fixtures/memory-search.ts';
import { scriptPart } from '../script-part.ts';
import { fitTexts, limitFor } from './fit-texts.ts';

/** The longer a text, the more words it has, in an order of its own: texts take more than the list of who has which. */
const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => `w${(seed + at * (at + seed) * 31) % (50 + (at >> 2))}`).join(' ');
const documents = Array.from({ length: 8 }, (_, at) =>
  sourceOf(`a${at}`, 'en', `Title ${at}`, 'Summary.', {
    sections: [{ anchor: 'i-x', heading: 'X', text: words(at, 150 * (at + 1)), weight: 1 }],
  }),
);
const bundles = new Map([['en', documents]]);
const sizeOf = (text = '') => deflateSync(new TextEncoder().encode(scriptPart('', text)), { level: 6 }).length;
const all = fitTexts(bundles, 1_000_000);
const [index, texts] = [sizeOf(all.bundles.get('en')?.index), sizeOf(all.bundles.get('en')?.texts)];

test('where there is room, everything is kept', () => {
  assert.deepEqual([all.indexed, all.kept], [null, null]);
  assert.ok(texts > index);
});

test('where there is less, it is what is shown that is cut', () => {
  const room = Math.ceil(index / 0.6);
  const some = fitTexts(bundles, room);
  assert.equal(some.indexed, null);
  assert.ok((some.kept ?? 0) > 0);
  assert.ok(sizeOf(some.bundles.get('en')?.texts) <= room - index);
});

test('where there is little, words of long bodies are not found either', () => {
  const room = Math.ceil(index * 1.3);
  const { indexed, kept, bundles: made } = fitTexts(bundles, room);
  assert.ok(indexed !== null && indexed > 0 && kept !== null);
  const { index: words, texts: shown } = made.get('en') ?? {};
  assert.ok(sizeOf(words) + sizeOf(shown) <= room);
});

test('where there is none, what is no body stays', () => {
  const { indexed, kept, bundles: made } = fitTexts(bundles, 1);
  assert.deepEqual([indexed, kept], [0, 0]);
  assert.match(made.get('en')?.texts ?? '', /Title 7.*Summary/);
});

test('the limit leaves about as many characters as are wanted', () => {
  assert.equal(limitFor([1000, 2000, 9000], 5000), 2000);
  assert.equal(limitFor([1000, 2000, 9000], 3000), 1000);
  assert.equal(limitFor([1000, 2000], 10_000), 2000);
  assert.equal(limitFor([], 10), 0);
  assert.equal(limitFor([1000], 0), 0);
});
