import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { capabilityTree } from '../../catalogue/lists/capability-tree.ts';
import type { VocabularyEntry } from '../../core/schema.ts';
import { listSayings } from './list-sayings.ts';

function entry(id: string, parent?: string): VocabularyEntry {
  const label = { en: `${id} in English`, fr: `${id} en français` };
  return { id, label, description: label, match: { en: [], fr: [] }, ...(parent && { parent }) };
}

function agent(id: string, variants: Record<string, Record<string, string>>): AgentSummary {
  const entries = Object.entries(variants).map(([code, said]) => [
    code,
    { title: `${id} ${code}`, language: { code, how: 'path', mixed: [] }, capabilities: Object.keys(said), said },
  ]);
  return { id, variants: Object.fromEntries(entries) } as unknown as AgentSummary;
}

const { nodes } = capabilityTree({
  vocabulary: [entry('water'), entry('tides', 'water')],
  agents: [
    agent('a', { en: { tides: 'Watching tides' } }),
    agent('b', { en: { water: 'Water', tides: 'Tides' }, fr: { water: 'De l’eau' } }),
    agent('c', { en: {}, fr: { water: 'Eau' } }),
    agent('d', { en: { bees: 'Bees' } }),
  ],
});

const list = (id: string, locale: 'en' | 'fr') => {
  const node = nodes.get(id);
  assert.ok(node);
  return listSayings(node, nodes, locale).map(({ title, narrower, text, textLang }) => [
    title,
    narrower,
    text,
    textLang,
  ]);
};

test('each agent says it in its own words, a narrower capability by its name', () => {
  assert.deepEqual(list('water', 'en'), [
    ['a en', 'tides in English', 'Watching tides', undefined],
    ['b en', undefined, 'Water', undefined],
    ['c en', undefined, 'Eau', 'fr'],
  ]);
});

test('the text in the language of the reader speaks first', () => {
  assert.deepEqual(list('water', 'fr'), [
    ['a en', 'tides en français', 'Watching tides', 'en'],
    ['b fr', undefined, 'De l’eau', undefined],
    ['c fr', undefined, 'Eau', undefined],
  ]);
  assert.deepEqual(list('tides', 'fr')[1], ['b fr', undefined, 'Tides', 'en']);
});

test('agents that bear one title are told apart by their ids', () => {
  const twins = ['x', 'y'].map((id) => {
    const twin = agent(id, { en: { water: 'Water' } });
    return { ...twin, variants: { en: { ...twin.variants['en'], title: 'Twin' } } } as unknown as AgentSummary;
  });
  const tree = capabilityTree({
    vocabulary: [entry('water')],
    agents: [...twins, agent('z', { en: { water: 'Water' } })],
  });
  const node = tree.nodes.get('water');
  assert.ok(node);
  assert.deepEqual(
    listSayings(node, tree.nodes, 'en').map(({ title, id }) => [title, id]),
    [
      ['Twin', 'x'],
      ['Twin', 'y'],
      ['z en', undefined],
    ],
  );
});
