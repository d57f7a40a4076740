import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCatalogue } from './catalogue/make-catalogue.ts';
import { openCatalogue } from './catalogue/open-catalogue.ts';
import { sourceOf } from './fixtures/memory-search.ts';
import { cutWeak, type Hit, sortHits, splitLanguages } from './list-agents.ts';
import type { Ranked } from './rank-texts.ts';

function ranked(text: number, score: number, rest: Partial<Ranked> = {}): Ranked {
  return { text, score, isExact: false, coverage: 0.5, inTitle: 0, capabilities: [], ...rest };
}

/** Texts 10 and above are of other languages; 20 and above of agents that have none in the reader’s. */
const isOwn = ({ text }: Ranked) => text < 10;
const hasOwn = ({ text }: Ranked) => text < 20;
const kept = (entries: Ranked[], isChosen = (_: Ranked) => true) =>
  cutWeak(entries, isChosen, isOwn, hasOwn).map(({ text }) => text);

const cuts: [rule: string, entries: Ranked[], kept: number[]][] = [
  ['a fifth of the best is enough', [ranked(1, 1), ranked(2, 0.2), ranked(3, 0.19)], [1, 2]],
  ['so it is for other languages', [ranked(1, 1), ranked(20, 0.2), ranked(21, 0.19)], [1, 20]],
  [
    'one that comes before better ones of other languages is near them',
    [ranked(20, 1), ranked(1, 0.55), ranked(2, 0.54)],
    [20, 1],
  ],
  [
    'and less near where it answers all of the question',
    [
      ranked(20, 1),
      ranked(1, 0.4, { coverage: 1 }),
      ranked(2, 0.39, { coverage: 1 }),
      ranked(3, 0.4, { coverage: 0.9 }),
    ],
    [20, 1],
  ],
  ['the same agent in another language is no other agent', [ranked(10, 1), ranked(1, 0.3)], [10, 1]],
  ['an agent of that name is never too weak', [ranked(20, 1), ranked(1, 0, { isExact: true })], [20, 1]],
  ['where nothing is asked, everybody is as good', [ranked(1, 0), ranked(20, 0)], [1, 20]],
  ['no agents stay no agents', [], []],
];

for (const [rule, entries, expected] of cuts) {
  test(`of texts that answer: ${rule}`, () => assert.deepEqual(kept(entries), expected));
}

test('an agent that is not chosen pushes none out', () => {
  assert.deepEqual(
    kept([ranked(1, 9), ranked(2, 1), ranked(3, 0.3)], ({ text }) => text > 1),
    [1, 2, 3],
  );
});

const capability = (id: string) => ({
  id,
  label: { en: id, fr: id },
  description: { en: '', fr: '' },
  match: { en: [], fr: [] },
});
const { catalogue: packed, facets } = makeCatalogue(
  [
    sourceOf('quay', 'en', 'Écluse 10', '', { capabilities: ['tides'], changed: '2026-03-01T00:00:00Z' }),
    sourceOf('quay', 'fr', 'Quai', '', { capabilities: ['tides', 'locks'], changed: '2026-03-03T00:00:00Z' }),
    sourceOf('lamp', 'en', 'Ecluse 9', '', { changed: '2026-03-02T00:00:00Z' }),
    sourceOf('mast', 'en', 'zinc', '', { capabilities: ['tides', 'locks'] }),
  ],
  ['tides', 'locks'].map(capability),
  () => [],
);
const catalogue = openCatalogue(packed);
const agents = (hits: Hit[]) => hits.map(({ agent, text }) => `${catalogue.agents[agent]} ${text}`);

test('an agent is told once: by its best text in the reader’s language, else by its best in another', () => {
  const entries = [ranked(0, 4), ranked(2, 3), ranked(1, 2, { capabilities: [1] }), ranked(3, 1)];
  const { own, others } = splitLanguages(catalogue, entries, ({ text }) => text === 1);
  assert.deepEqual([agents(own), agents(others)], [['quay 1'], ['lamp 2', 'mast 3']]);
  assert.deepEqual(own[0]?.capabilities, ['locks']);
});

const { own: hits } = splitLanguages(catalogue, [ranked(3, 9), ranked(1, 2), ranked(2, 1)], () => true);

for (const [order, expected] of [
  [undefined, ['mast 3', 'quay 1', 'lamp 2']],
  ['name', ['lamp 2', 'quay 1', 'mast 3']],
  ['changed', ['quay 1', 'lamp 2', 'mast 3']],
  ['capabilities', ['quay 1', 'mast 3', 'lamp 2']],
] as const) {
  test(`hits in the order ${order ?? 'of how well they answer'}`, () => {
    assert.deepEqual(agents(sortHits(catalogue, facets, hits, order, 'fr')), expected);
  });
}

test('names are in the order of a dictionary, numbers in theirs', () => {
  const { own } = splitLanguages(catalogue, [ranked(0, 1), ranked(2, 1), ranked(3, 1)], () => true);
  assert.deepEqual(agents(sortHits(catalogue, facets, own, 'name', 'fr')), ['lamp 2', 'quay 0', 'mast 3']);
});
