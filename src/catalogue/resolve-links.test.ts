import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileTarget } from '../core/references/link-targets.ts';
import { agentText, catalogueOf } from './fixtures/catalogue-of.ts';

const harbour = {
  'quay/berth-clerk.md': agentText({ name: 'berth-clerk' }, '# Berth clerk\n\n## At dawn\n\nCount the ropes.\n'),
  'quay/berth-clerk.fr.md': agentText({ name: 'berth-clerk', lang: 'fr' }, '# Commis\n\n## Le matin\n\nComptez.\n'),
  'old pilot (retired).md': agentText({ name: 'old-pilot' }),
  'crew/rigger/SKILL.md': agentText({ name: 'rigger' }),
  'phare/gardien.agent.md': agentText({ name: 'lamp-keeper' }),
  'e\u0301cluse.md': agentText({ name: 'lock-keeper' }),
  'other:quay/stranger.md': agentText({ name: 'stranger' }),
};

/** Of `quay/master.md` with these instructions. */
function master(body: string) {
  const { agents } = catalogueOf({ ...harbour, 'quay/master.md': agentText({ name: 'harbour-master' }, `${body}\n`) });
  const built = agents.find(({ agent }) => agent.id === 'quay-master');
  const variant = built?.agent.variants['en'];
  assert.ok(built && variant);
  return { agents, variant, links: built.links.get('en') ?? [] };
}

const leading: [address: string, id: string][] = [
  ['berth-clerk.md', 'quay-berth-clerk'],
  ['./berth-clerk.md', 'quay-berth-clerk'],
  ['../quay/./berth-clerk.md', 'quay-berth-clerk'],
  ['/quay/berth-clerk.md', 'quay-berth-clerk'],
  ['berth-clerk', 'quay-berth-clerk'],
  ['berth-clerk.fr.md', 'quay-berth-clerk'],
  ['../old%20pilot%20%28retired%29.md', 'old-pilot-retired'],
  ['<../old pilot (retired).md>', 'old-pilot-retired'],
  ['../crew/rigger/SKILL.md "asleep"', 'crew-rigger-skill'],
  ['../crew/rigger/', 'crew-rigger-skill'],
  ['../phare/gardien.agent.md', 'phare-gardien'],
  ['../\u00e9cluse.md', 'ecluse'],
  ['../e%CC%81cluse.md', 'ecluse'],
];

for (const [address, id] of leading) {
  test(`(${address}) leads to ${id}, which counts as a relation`, () => {
    const { links, variant, agents } = master(`See [it](${address}).`);
    assert.deepEqual(
      links.map((link) => link.id),
      [id],
    );
    assert.deepEqual(
      variant.references.map((reference) => reference.id),
      [id],
    );
    assert.deepEqual(agents.find(({ agent }) => agent.id === id)?.referencedBy, ['quay-master']);
    assert.equal(variant.fileReferences, undefined);
    assert.deepEqual(variant.diagnostics, []);
  });
}

const missing = ['nobody.md', '../quay/../nobody.md#at-dawn', 'nobody%20here.md', 'stranger.md'];

for (const address of missing) {
  test(`(${address}) leads nowhere, and is reported where it is`, () => {
    const { links, variant } = master(`One line.\n\nSee [it](${address}).`);
    assert.deepEqual(links, []);
    assert.deepEqual(
      variant.diagnostics.map(({ code, line, column, values }) => [code, line, column, values['text']]),
      [['link-unknown', 9, 5, address]],
    );
  });
}

const others = [
  'tides.png',
  '../docs/tides.html',
  'nobody',
  '/nobody.md',
  '../../quay/berth-clerk.md',
  '%2e%2e/%2e%2e/quay/berth-clerk.md',
  '..%2f..%2fetc/passwd.md',
  '//quay/berth-clerk.md',
  'javascript:berth-clerk.md',
  'constructor',
  '__proto__',
];

for (const address of others) {
  test(`(${address}) is no link to an agent, and nothing is missing`, () => {
    const { links, variant } = master(`See [it](${address}).`);
    assert.deepEqual(links, []);
    assert.deepEqual(variant.references, []);
    assert.deepEqual(variant.diagnostics, []);
  });
}

test('a link in code is none', () => {
  const { links, variant } = master('`[it](berth-clerk.md)`\n\n```\n[it](nobody.md)\n```');
  assert.deepEqual([links, variant.diagnostics], [[], []]);
});

test('a heading is found in each language that has it', () => {
  const { links } = master('[a](berth-clerk.md#at-dawn) [b](berth-clerk.md#at-dusk)');
  assert.deepEqual(links, [
    { target: 'file:berth-clerk.md#at-dawn', id: 'quay-berth-clerk', anchors: { en: 'i-at-dawn', fr: '' } },
    { target: 'file:berth-clerk.md#at-dusk', id: 'quay-berth-clerk', anchors: { en: '', fr: '' } },
  ]);
});

test('a heading is found by the id that its author gave it', () => {
  const { agents } = catalogueOf({
    'a.md': agentText({ name: 'a' }, '[x](b.md#first-light)\n'),
    'b.md': agentText({ name: 'b' }, '# At dawn {#first-light}\n'),
  });
  assert.deepEqual(agents[0]?.links.get('en'), [
    { target: 'file:b.md#first-light', id: 'b', anchors: { en: 'i-at-dawn' } },
  ]);
});

test('an agent that is linked and named is one relation, and itself is none', () => {
  const { links, variant } = master(
    'Ask berth-clerk, [him](berth-clerk.md), [him](./berth-clerk.md#x) and [me](master.md).',
  );
  assert.deepEqual(variant.references, [{ name: 'berth-clerk', id: 'quay-berth-clerk' }]);
  assert.deepEqual(links.map(({ id }) => id).at(-1), 'quay-master');
});

test('files that are agents are relations and not files, from their folder or from the top', () => {
  const { variant } = master(
    'Read `crew/rigger/SKILL.md`, `./berth-clerk.md`, `docs/tides.md`, `SKILL.md` and `master.md`.',
  );
  assert.deepEqual(
    variant.references.map(({ id }) => id),
    ['quay-berth-clerk', 'crew-rigger-skill'],
  );
  assert.deepEqual(
    variant.fileReferences?.map(({ path }) => path),
    ['docs/tides.md', 'SKILL.md'],
  );
});

test('many links take time with their number', () => {
  const body = Array.from({ length: 3000 }, (_, index) => `[a](berth-clerk.md#${index}) [b](${index}.md)`).join('\n\n');
  assert.equal(master(body).links.length, 3000);
  assert.equal(fileTarget(`${'../'.repeat(100_000)}x.md`)?.startsWith('file:'), true);
});

const names: [written: string, id: string | undefined][] = [
  ['[[berth-clerk]]', 'quay-berth-clerk'],
  ['[[Berth Clerk|him]]', 'quay-berth-clerk'],
  ['[[berth-clerk#At dawn]]', 'quay-berth-clerk'],
  ['[[lamp-keeper]]', 'phare-gardien'],
  ['[[gardien]]', 'phare-gardien'],
  ['[[Rigger]]', 'crew-rigger-skill'],
  ['[[écluse]]', 'ecluse'],
  ['[[stranger]]', undefined],
  ['[[nobody]]', undefined],
  ['[[../quay/berth-clerk]]', undefined],
  ['`[[berth-clerk]]`', undefined],
  ['[a [[berth-clerk]]](https://example.org)', undefined],
];

for (const [written, id] of names) {
  test(`${written} leads to ${id ?? 'nobody'}, and nobody is missing`, () => {
    const { links, variant } = master(`${written}, they said.`);
    assert.deepEqual(
      links.map((link) => link.id),
      id === undefined ? [] : [id],
    );
    assert.deepEqual(variant.diagnostics, []);
    if (id !== undefined) assert.ok(variant.references.some((reference) => reference.id === id));
  });
}

const spellings: [written: string, id: string | undefined][] = [
  ['[[يوميات]]', 'diary'],
  ['[[يَوْمِيَّات]]', 'diary'],
  ['[[يوميـــات]]', 'diary'],
  ['[[Smørrebrød]]', 'lunch'],
  ['[[Smorrebrod]]', 'lunch'],
  // Who is called so to the letter comes first.
  ['[[Malmo]]', 'town'],
  ['[[Malmø]]', 'city'],
  ['[[دفتر]]', undefined],
];

for (const [written, id] of spellings) {
  test(`${written}, a spelling of a name, leads to ${id ?? 'nobody'}`, () => {
    const { agents } = catalogueOf({
      'asks.md': agentText({ name: 'asks' }, `${written}, they said.\n`),
      'diary.md': agentText({ name: 'يوميات' }),
      'lunch.md': agentText({ name: 'Smørrebrød' }),
      'town.md': agentText({ name: 'Malmo' }),
      'city.md': agentText({ name: 'Malmø' }),
      'none.md': agentText({ name: 'ـ' }),
    });
    const links = agents.find(({ agent }) => agent.id === 'asks')?.links.get('en') ?? [];
    assert.deepEqual(
      links.map((link) => link.id),
      id === undefined ? [] : [id],
    );
  });
}

test('a name of two agents leads to neither, a name of two languages to their agent', () => {
  const { agents } = catalogueOf({
    'a.md': agentText({ name: 'a' }, '[[twin]] [[pair]]\n'),
    'b/twin.md': agentText({ name: 'b' }),
    'c/twin.md': agentText({ name: 'c' }),
    'pair.md': agentText({ name: 'pair' }),
    'pair.fr.md': agentText({ name: 'pair', lang: 'fr' }),
  });
  assert.deepEqual(
    agents[0]?.links.get('en')?.map(({ id }) => id),
    ['pair'],
  );
});

test('a name in brackets is told by all of its letters, in whatever script', () => {
  const { agents } = catalogueOf({
    'one.md': agentText({ name: 'API 潮汐' }),
    'two.md': agentText({ name: 'API 灯塔' }),
    'three.md': agentText({ name: 'three' }, '[[API 潮汐]], [[api 灯塔]]\n'),
  });
  const links = agents.find(({ agent }) => agent.id === 'three')?.links.get('en') ?? [];
  assert.deepEqual(
    links.map(({ id }) => id),
    ['one', 'two'],
  );
});
