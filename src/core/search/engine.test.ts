import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VocabularyEntry } from '../schema.ts';
import { type Answer, createEngine, type FindOptions } from './create-engine.ts';
import { makeSearchData, type SearchSource } from './data/make-search-data.ts';
import type { PermissionId } from './facets/facet-values.ts';
import type { Facet } from './facets/facets.ts';
import { parseQuery } from './query/parse-query.ts';

function source(
  agent: string,
  language: string,
  title: string,
  summary: string,
  rest: Partial<SearchSource> = {},
): SearchSource {
  const nothing = {
    name: agent,
    source: 'default',
    models: [],
    permissions: [],
    tools: [],
    capabilities: [],
    changed: null,
  };
  return { agent, language, title, summary, sections: [], ...nothing, ...rest };
}

const vocabulary: VocabularyEntry[] = [
  {
    id: 'code-review',
    label: { en: 'Code review', fr: 'Revue de code' },
    description: { en: '', fr: '' },
    match: { en: ['code review', 'pull request'], fr: ['revue de code'] },
  },
];
const match = (phrase: string) => (/code.?review|revue de code/i.test(phrase) ? ['code-review'] : []);
const shell: PermissionId[] = ['shell', 'write'];

const data = makeSearchData(
  [
    source('gatekeeper', 'en', 'Gatekeeper', 'Looks at changes before they are merged.', {
      capabilities: ['code-review'],
      sections: [{ anchor: 'capabilities', heading: '', text: 'Second eyes (Code review)', weight: 4 }],
      tools: ['bash'],
      permissions: shell,
      models: ['opus'],
      changed: '2026-03-02T10:00:00Z',
    }),
    source('lighthouse', 'en', 'Lighthouse Keeper', 'Keeps lamps.', {
      sections: [{ anchor: 'instructions', heading: '', text: 'No code review, no pull request.', weight: 1 }],
      tools: ['read'],
      models: ['haiku'],
      changed: '2026-03-01T10:00:00Z',
    }),
    source('lighthouse', 'fr', 'Gardien de phare', 'Entretient les lampes.', { tools: ['read'], models: ['haiku'] }),
    source('pilote', 'fr', 'Pilote', "Mène les navires au port, sans aucune lampe d'appoint."),
    source('keeper', 'en', 'Keeper', 'Of everything.'),
  ],
  vocabulary,
  match,
);
const engine = createEngine(data.index, async (number) => data.chunks[number] ?? {});

async function find(text: string, options: Partial<FindOptions> = {}): Promise<Answer> {
  return engine.find(parseQuery(text), { locale: 'en', ...options });
}
const ids = (hits: Answer['own']) => hits.map(({ agent }) => data.index.agents[agent]);
const shown = async (text: string, options: Partial<FindOptions> = {}) => {
  const { own, others } = await find(text, options);
  return [...ids(own), ...ids(others).map((id) => `~${id}`)];
};

test('who is named so comes first, then whose title says it', async () => {
  assert.deepEqual((await shown('keeper')).slice(0, 2), ['keeper', 'lighthouse']);
});

test('an agent that can do it comes before one that only speaks of it', async () => {
  assert.equal((await shown('code review'))[0], 'gatekeeper');
  const [hit] = (await find('code review')).own;
  assert.deepEqual(hit?.capabilities, ['code-review']);
});

test('a capability is found across languages, under the other language', async () => {
  assert.ok((await shown('revue de code', { locale: 'fr' })).includes('~gatekeeper'));
});

test('an agent with a text in the reader’s language is not told again in another', async () => {
  assert.deepEqual(await shown('lighthouse', { locale: 'fr' }), ['lighthouse']);
});

test('a word that one text has excludes it', async () => {
  assert.deepEqual(await shown('lampes -navires', { locale: 'fr' }), ['lighthouse']);
});

test('most of the words are better than nothing, and what is unknown is said', async () => {
  const { own, unknown } = await find('lamps qwxz');
  assert.deepEqual([ids(own), unknown], [['lighthouse'], ['qwxz']]);
});

test('a misspelt word is taken for the one it is like, and that is said', async () => {
  const { own, corrected } = await find('lighthuose');
  assert.deepEqual([ids(own), corrected], [['lighthouse'], [{ typed: 'lighthuose', taken: 'lighthouse' }]]);
});

test('where nothing is found, the nearest question is suggested', async () => {
  const { own, others, suggestion } = await find('lightxxxse');
  assert.deepEqual([own, others, suggestion], [[], [], 'lighthouse']);
});

test('the beginning of a word finds it while it is typed', async () => {
  assert.deepEqual(await shown('gatek'), ['gatekeeper']);
  assert.deepEqual(await shown('gatek '), []);
});

test('values of a facet add up, facets narrow each other', async () => {
  const choose = (selection: Partial<Record<Facet, string[]>>) => shown('', { selection });
  assert.deepEqual(await choose({ model: ['opus', 'haiku'] }), ['gatekeeper', 'lighthouse']);
  assert.deepEqual(await choose({ model: ['opus', 'haiku'], tool: ['bash'] }), ['gatekeeper']);
  assert.deepEqual(await choose({ permission: ['shell'] }), ['gatekeeper']);
  assert.deepEqual(await choose({ language: ['fr'] }), ['lighthouse', '~pilote']);
  assert.deepEqual(await choose({ tool: ['nobody'] }), []);
});

test('operators choose by ids and by what people call them', async () => {
  assert.deepEqual(await shown('tool:Bash'), ['gatekeeper']);
  assert.deepEqual(await shown('capability:"revue de code"'), ['gatekeeper']);
  assert.deepEqual(await shown('langue:français'), ['lighthouse', '~pilote']);
  assert.deepEqual(await shown('model:opus', { selection: { model: ['haiku'] } }), []);
});

test('counts follow the question and the other facets, not the own one', async () => {
  const { counts } = await find('', { selection: { model: ['opus'] } });
  assert.deepEqual(
    [...counts.model],
    [
      ['opus', 1],
      ['haiku', 1],
    ],
  );
  assert.deepEqual([...counts.tool], [['bash', 1]]);
  const asked = await find('lamps');
  assert.deepEqual([...asked.counts.tool], [['read', 1]]);
});

test('other orders than the best first', async () => {
  assert.deepEqual(
    await shown('keeper', { sort: 'changed' }),
    ['gatekeeper', 'lighthouse', 'keeper'].filter((id) => id !== 'gatekeeper'),
  );
  assert.deepEqual(await shown('', { sort: 'name', selection: { language: ['en'] } }), [
    'gatekeeper',
    'keeper',
    'lighthouse',
  ]);
});

test('a chunk that cannot be loaded fails the question and is tried again by the next', async () => {
  let tries = 0;
  const flaky = createEngine(data.index, async (number) => {
    tries++;
    if (tries === 1) throw new Error('network');
    return data.chunks[number] ?? {};
  });
  await assert.rejects(flaky.find(parseQuery('keeper '), { locale: 'en' }));
  assert.equal((await flaky.find(parseQuery('keeper '), { locale: 'en' })).own.length, 2);
});

test('no agents are no reason to fail', async () => {
  const empty = makeSearchData([], vocabulary, match);
  const answer = await createEngine(empty.index, async () => ({})).find(parseQuery('code review'), { locale: 'en' });
  assert.deepEqual([answer.own, answer.others], [[], []]);
});
