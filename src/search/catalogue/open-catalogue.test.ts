import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VocabularyEntry } from '../../core/schema.ts';
import { sourceOf } from '../fixtures/memory-search.ts';
import { wordFamilies } from '../query/word-families.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { openCatalogue } from './open-catalogue.ts';
import { HOLDS, SEARCH_VERSION, type SearchCatalogue } from './search-catalogue.ts';
import { textsOfBundle } from './texts-of-bundle.ts';

function entry(id: string, parent?: string): VocabularyEntry {
  return {
    id,
    label: { en: `${id} in English`, fr: `${id} en français` },
    description: { en: '', fr: '' },
    match: { en: [id], fr: [] },
    ...(parent && { parent }),
  };
}

const vocabulary = [entry('pilotage', 'harbour'), entry('harbour'), entry('tides', 'nowhere'), entry('lamps')];
const match = (phrase: string) => vocabulary.map(({ id }) => id).filter((id) => phrase.toLowerCase().includes(id));

/** As they are after a build: through JSON. */
function open(...[sources, known = vocabulary]: [sources: ReturnType<typeof sourceOf>[], known?: VocabularyEntry[]]) {
  const { catalogue } = makeCatalogue(sources, known, match);
  return openCatalogue(JSON.parse(JSON.stringify(catalogue)));
}

const sources = [
  sourceOf('keeper', 'en', 'Lamps\nKeeper\u2028“x”', 'Trims wicks.', { name: 'Wick-Trimmer', capabilities: ['lamps'] }),
  sourceOf('keeper', 'fr', 'Gardien <b>', 'Pour pilotage, et tides.', { name: '' }),
  sourceOf('team-pilot', 'pt', '', 'Pilotage', { name: 'team_pilot', capabilities: ['pilotage', 'unknown'] }),
  sourceOf('team-pilot-two', 'en', 'Pilot Two', '', { name: 'Pilot two' }),
];
const catalogue = open(sources);
const having = (id: string, from: SearchCatalogue = catalogue) => [
  ...from.having(from.capabilities.findIndex((capability) => capability.id === id)),
];

test('texts come back with their agents and languages', () => {
  const { agents, languages, texts } = catalogue;
  assert.deepEqual(agents, ['keeper', 'team-pilot', 'team-pilot-two']);
  assert.deepEqual(
    texts.agent.map((agent, text) => [agents[agent], languages[texts.language[text] ?? -1]]),
    sources.map(({ agent, language }) => [agent, language]),
  );
});

test('titles come back as they were, but on one line', () => {
  assert.deepEqual(catalogue.texts.title, ['Lamps Keeper\u2028“x”', 'Gardien <b>', '', 'Pilot Two']);
});

test('a name is kept where it says more than the id and the title', () => {
  assert.deepEqual(catalogue.texts.name, ['Wick-Trimmer', '', '', '']);
});

test('capabilities come back with their labels and the wider one that there is', () => {
  assert.deepEqual(
    catalogue.capabilities.map(({ id, parent }) => [id, parent]),
    [
      ['pilotage', 'harbour'],
      ['harbour', undefined],
      ['tides', undefined],
      ['lamps', undefined],
    ],
  );
  assert.deepEqual(catalogue.capabilities[0]?.label, { en: 'pilotage in English', fr: 'pilotage en français' });
});

test('of each capability it is known which texts have it, and how', () => {
  const { list, summary, title } = HOLDS;
  assert.deepEqual(having('lamps'), [list + title, 0, 0, 0]);
  assert.deepEqual(having('pilotage'), [0, summary, list + summary, 0]);
  assert.deepEqual(having('tides'), [0, summary, 0, 0]);
  assert.deepEqual(having('harbour'), [0, 0, 0, 0]);
  assert.deepEqual([...catalogue.having(999)], [0, 0, 0, 0]);
  assert.equal(catalogue.having(0), catalogue.having(0));
});

test('a family of words knows what its members mean', () => {
  const number = wordFamilies.findIndex((members) => members.some((member) => match(member).length > 0));
  assert.equal(catalogue.familyCapabilities.length, wordFamilies.length);
  if (number >= 0) assert.ok((catalogue.familyCapabilities[number] ?? []).length > 0);
  const { catalogue: packed } = makeCatalogue(sources, vocabulary, (text) =>
    text === 'slow' ? ['tides', 'tides'] : [],
  );
  assert.deepEqual(packed.familyCapabilities[wordFamilies.findIndex((members) => members.includes('slow'))], [2]);
});

test('texts of a bundle are those of its languages, in order', () => {
  const bundle = { key: 'und', state: '', hash: '', program: '', count: 0 };
  assert.deepEqual(textsOfBundle(catalogue, { ...bundle, languages: ['en', 'pt'] }), [0, 2, 3]);
  assert.deepEqual(textsOfBundle(catalogue, { ...bundle, languages: ['xx'] }), []);
});

test('no agents and no capabilities are a catalogue, too', () => {
  const { agents, texts, capabilities, languages } = open([], []);
  assert.deepEqual([agents, texts.title, texts.agent, capabilities, languages], [[], [], [], [], []]);
});

test('hundreds of agents in dozens of languages come back', () => {
  const codes = Array.from({ length: 100 }, (_, at) => `x${String(at).padStart(2, '0')}`);
  const many = Array.from({ length: 150 }, (_, at) => `agent-${String(at).padStart(3, '0')}`).flatMap((agent, at) =>
    codes.slice(at % 100).map((language) => sourceOf(agent, language, `Agent ${at}`, '', { capabilities: ['lamps'] })),
  );
  const { agents, languages, texts, ...rest } = open(many);
  assert.deepEqual(
    texts.agent.map((agent, text) => `${agents[agent]} ${languages[texts.language[text] ?? -1]}`),
    many.map(({ agent, language }) => `${agent} ${language}`),
  );
  assert.ok(rest.having(3).every((how) => how === HOLDS.list));
});

test('what is written says its version', () => {
  assert.equal(makeCatalogue([], [], match).catalogue.schemaVersion, SEARCH_VERSION);
});

test('facets are written by text: sorted values by their indexes, permissions as bits, days of the last change', () => {
  const { facets } = makeCatalogue(
    [
      sourceOf('a', 'en', 'A', '', {
        tools: ['read', 'bash'],
        models: ['opus'],
        permissions: ['read', 'shell'],
        changed: '1970-01-11T23:00:00Z',
        source: 'b',
      }),
      sourceOf('b', 'en', 'B', '', { tools: ['bash'], models: ['haiku', 'opus'], source: 'a' }),
    ],
    [],
    match,
  );
  assert.deepEqual(facets, {
    tools: ['bash', 'read'],
    models: ['haiku', 'opus'],
    sources: ['a', 'b'],
    texts: {
      source: [1, 0],
      models: [[1], [0, 1]],
      permissions: [0b101, 0],
      tools: [[1, 0], [0]],
      changed: [10, -1],
    },
  });
});
