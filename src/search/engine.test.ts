import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VocabularyEntry } from '../core/schema.ts';
import { type Answer, createEngine, type QueryOptions } from './create-engine.ts';
import type { PermissionId } from './facets/facet-values.ts';
import type { Facet } from './facets/facets.ts';
import { memorySearch, sourceOf } from './fixtures/memory-search.ts';
import { parseQuery } from './query/parse-query.ts';

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

const parts = memorySearch(
  [
    sourceOf('gatekeeper', 'en', 'Gatekeeper', 'Looks at changes before they are merged.', {
      capabilities: ['code-review'],
      sections: [{ anchor: 'capabilities', heading: '', text: 'Second eyes (Code review)', weight: 4 }],
      tools: ['bash'],
      permissions: shell,
      models: ['opus'],
      changed: '2026-03-02T10:00:00Z',
    }),
    sourceOf('lighthouse', 'en', 'Lighthouse Keeper', 'Keeps lamps.', {
      sections: [{ anchor: 'instructions', heading: '', text: 'No code review, no pull request.', weight: 1 }],
      tools: ['read'],
      models: ['haiku'],
      changed: '2026-03-01T10:00:00Z',
    }),
    sourceOf('lighthouse', 'fr', 'Gardien de phare', 'Entretient les lampes.', { tools: ['read'], models: ['haiku'] }),
    sourceOf('pilote', 'fr', 'Pilote', "Mène les navires au port, sans aucune lampe d'appoint."),
    sourceOf('keeper', 'en', 'Keeper', 'Of everything.'),
  ],
  vocabulary,
  match,
);
const engine = createEngine(parts);

async function find(text: string, options: Partial<QueryOptions> = {}): Promise<Answer> {
  return engine.find(parseQuery(text), { locale: 'en', ...options });
}
const ids = (hits: Answer['own']) => hits.map(({ agent }) => parts.catalogue.agents[agent]);
const shown = async (text: string, options: Partial<QueryOptions> = {}) => {
  const { own, others } = await find(text, options);
  return [...ids(own), ...ids(others).map((id) => `~${id}`)];
};

test('an agent of that name comes first, then one whose title says it', async () => {
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

test('a word written in two is found in one, beside those who have half of it', async () => {
  const two = memorySearch([
    sourceOf('fitter', 'en', 'Fitter', 'Finds a bottleneck in a workflow.'),
    sourceOf('people', 'en', 'Who works here', 'The people of the yard.'),
    sourceOf('cat', 'en', 'Cat', 'Sleeps.'),
  ]);
  const { own, unknown } = await createEngine(two).find(parseQuery('work flow '), { locale: 'en' });
  assert.deepEqual([own.map(({ agent }) => two.catalogue.agents[agent]), unknown], [['fitter', 'people'], []]);
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
    [...(counts?.model ?? [])],
    [
      ['opus', 1],
      ['haiku', 1],
    ],
  );
  assert.deepEqual([...(counts?.tool ?? [])], [['bash', 1]]);
  const asked = await find('lamps');
  assert.deepEqual([...(asked.counts?.tool ?? [])], [['read', 1]]);
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

const spoken = createEngine(
  memorySearch([
    sourceOf('ferry', 'en', 'Ferry', 'Before dawn the harbour leaves a ship, and the pilot waits.'),
    sourceOf('pilot', 'en', 'Pilot', 'The ship leaves the harbour before dawn, and the pilot waits.'),
    sourceOf('diver', 'en', 'Diver', 'Inspects hulls. A crew repairs the pumps.'),
    sourceOf('fitter', 'en', 'Fitter', 'Front-end of the pumps. Crew inspects hulls.'),
    sourceOf('clerk', 'en', 'Clerk', 'A frontend that takes too long to load.'),
    sourceOf('gauge', 'en', 'Gauge', 'Measures performance.'),
    sourceOf('baker', 'en', 'Rye Baker', 'Bread.'),
    sourceOf('ledger', 'en', 'Ledger', 'Keeps a database of tides.'),
    sourceOf('tortoise', 'en', 'Tortoise', 'A slow walk.'),
    sourceOf('archive', 'zh', '档案', '数据库设计'),
    sourceOf('lamp', 'zh', '灯', '据数库'),
  ]),
);
const said = async (text: string) => {
  const { own, others } = await spoken.find(parseQuery(text), { locale: 'en' });
  return [...own, ...others].map(({ agent }) => spoken.catalogue.agents[agent]);
};

test('of the same words those come first that are as the question has them', async () => {
  assert.deepEqual(await said('the ship leaves the harbour before dawn'), ['pilot', 'ferry']);
  assert.deepEqual((await said('before dawn the harbour leaves a ship'))[0], 'ferry');
});

const quoted: [question: string, ids: string[]][] = [
  ['"inspects hulls"', ['diver', 'fitter']],
  ['"crew inspects hulls"', ['fitter']],
  ['"hulls inspects"', []],
  ['"crew" "pumps"', ['diver', 'fitter']],
  ['"repairs the pumps"', ['diver']],
  ['"front-end of"', ['fitter']],
  ['"rye baker"', ['baker']],
  ['"数据库"', ['archive']],
];

for (const [question, ids] of quoted) {
  test(`${question} is ${ids.length > 0 ? `in ${ids.join(' and ')}` : 'nowhere'}`, async () => {
    assert.deepEqual((await said(question)).sort(), ids.sort());
  });
}

const narrowed: [question: string, ids: string[]][] = [
  ['pumps -hulls', []],
  ['pumps -hull', []],
  ['pumps -repairing', ['fitter']],
  ['pumps -"repairs pumps"', ['fitter']],
  ['pumps -diver', ['fitter']],
  ['pumps -baker', ['diver', 'fitter']],
  ['pumps -front-end', ['diver']],
  ['库 -数据库', ['lamp']],
];

for (const [question, ids] of narrowed) {
  test(`${question} leaves ${ids.join(' and ') || 'nothing'}`, async () => {
    assert.deepEqual((await said(question)).sort(), ids.sort());
  });
}

test('an exclusion alone finds everybody else, by name', async () => {
  assert.deepEqual(await said('-pumps -ship -frontend'), ['gauge', 'ledger', 'baker', 'tortoise', 'archive', 'lamp']);
});

test('a name is found written in one, with a hyphen, or in two', async () => {
  for (const question of ['front-end', 'frontend']) {
    assert.deepEqual((await said(question)).sort(), ['clerk', 'fitter'], question);
  }
  assert.deepEqual((await said('front end'))[0], 'fitter');
  assert.deepEqual(await said('data base'), ['ledger']);
});

test('a name in pieces is found as it was asked for, then in two words, and its pieces apart are no match for these', async () => {
  const pieces = createEngine(
    memorySearch([
      sourceOf('apart', 'en', 'Apart', 'The end of a long day at the front.'),
      sourceOf('beside', 'en', 'Beside', 'The front end of a long day.'),
      sourceOf('whole', 'en', 'Whole', 'The front-end of a long day.'),
    ]),
  );
  const { own } = await pieces.find(parseQuery('front-end'), { locale: 'en' });
  assert.deepEqual(
    own.map(({ agent }) => pieces.catalogue.agents[agent]),
    ['whole', 'beside'],
  );
});

test('a word finds what says the same in other words, after what says it itself', async () => {
  assert.deepEqual(await said('slow'), ['tortoise', 'gauge']);
});

test('text without spaces is found where its characters are side by side', async () => {
  assert.deepEqual(await said('数据库'), ['archive']);
});

test('no agents are no reason to fail', async () => {
  const empty = createEngine(memorySearch([], vocabulary, match));
  const answer = await empty.find(parseQuery('code review'), { locale: 'en' });
  assert.deepEqual([answer.own, answer.others, answer.unknown], [[], [], ['code', 'review']]);
});
