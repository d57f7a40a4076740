import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { findAgents, type Index } from '../browser/search/find-agents.ts';
import type { Passage, Segment } from '../browser/search/found.ts';
import type { PagefindModule } from '../browser/search/pagefind.ts';
import { prepareQuery } from '../browser/search/prepare-query.ts';
import type { AgentRecord } from '../catalogue/catalogue.ts';
import { readAgent } from '../core/read-agent.ts';
import { renderInstructions } from '../core/render/render-instructions.ts';
import type { VocabularyEntry } from '../core/schema.ts';
import { makeBundles, writeBundles } from './search-index.ts';

const vocabulary: VocabularyEntry[] = [
  {
    id: 'api-design',
    label: { en: 'API design', fr: "Conception d'API" },
    description: { en: '', fr: '' },
    match: { en: [], fr: [] },
  },
];

/** A record as the loader writes it, of a text in each language. */
function toRecord(id: string, texts: Record<string, string>): AgentRecord {
  const links = { page: '', file: '' };
  const variants = Object.entries(texts).map(([lang, text]) => {
    const bytes = new TextEncoder().encode(`---\nlang: ${lang}\nname: ${id}\n${text}`);
    const read = readAgent({ source: 'default', file: `${id}.${lang}.md`, bytes, sha256: '0'.repeat(64) }, (phrase) =>
      /contrat|contract/i.test(phrase) ? ['api-design'] : [],
    );
    if (read.kind !== 'agent') throw new Error(`${id} is no agent`);
    const html = renderInstructions(read.variant.instructions, read.variant.sections, () => undefined);
    return { lang, html, variant: { ...read.variant, references: [], links } };
  });
  return {
    agent: {
      schemaVersion: 1,
      id,
      aliases: [],
      permalink: `/a/${id}/`,
      variants: Object.fromEntries(variants.map(({ lang, variant }) => [lang, variant])),
      pairing: null,
      drift: [],
      similar: [],
    },
    rendered: Object.fromEntries(variants.map(({ lang, html }) => [lang, { html, header: '', changed: null }])),
    referencedBy: [],
  };
}

const records = [
  toRecord('testeur', {
    fr: `description: "Surveille l’exécution des tests, au cœur du produit. <example>Context: Une livraison approche\\nuser: \\"Qui prévient l’équipe d’astreinte ?\\"\\nassistant: \\"J’appelle le testeur.\\"</example>"
tools: Bash, Read
---
## Capacités
- Contrats d’interface
- Charge

## Méthode front‑end
Écrire en C++, jamais en C#.`,
    en: `description: Watches over test runs.\n---\n## Capabilities\n- Contracts between services\n- Load\n\nNothing else.`,
  }),
  toRecord('langage-c', { fr: 'description: Écrit du C pour le noyau.\n---\nUn langage, et c’est tout.' }),
  toRecord('hostile', {
    en: `description: "Title <img src=x onerror=alert(1)> \\" data-pagefind-ignore"\n---\n## </h2><script>alert(1)</script> harmless\nzebra <b data-pagefind-ignore>crossing</b>`,
  }),
  toRecord('revisor', {
    pt: 'description: Revisor de código.\n---\nSegurança.',
    zh: 'description: 数据库设计\n---\n性能',
  }),
];

let site = '';
before(async () => {
  site = mkdtempSync(join(tmpdir(), 'agentheque-search-'));
  await writeBundles(site, await makeBundles(records, vocabulary));
});
after(() => rmSync(site, { recursive: true }));

/** Pagefind as the browser runs it, with files in place of the network. */
async function openIndex(language: string): Promise<Index> {
  const address = `file://${site}/pagefind/${language}/`;
  globalThis.fetch = async (input) => new Response(readFileSync(new URL(String(input)).pathname));
  const module = (await import(`${address}pagefind.js`)) as PagefindModule;
  const pagefind = module.createInstance({ metaCacheTag: 'test' });
  await pagefind.init();
  return { language, ask: async (text) => (await pagefind.search(text)).results };
}

async function find(language: string, text: string) {
  const query = prepareQuery(text);
  if (!query) throw new Error(`no words in ${text}`);
  return (await findAgents(await openIndex(language), query, 5)).agents;
}

const show = (segments: Segment[]) => segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const places = (passages: Passage[] | undefined) => passages?.map(({ anchor, text }) => `#${anchor} ${show(text)}`);

const spellings: [question: string, ids: string[]][] = [
  ['exécution', ['testeur']],
  ['execution', ['testeur']],
  ["l'exécution", ['testeur']],
  ['l’exécution', ['testeur']],
  ['EXÉCUTIONS', ['testeur']],
  ['coeur', ['testeur']],
  ['cœur', ['testeur']],
  ["conception d'API", ['testeur']],
  ['conception d’API', ['testeur']],
  ['« conception d’API »', ['testeur']],
  ['front-end', ['testeur']],
  ['frontend', ['testeur']],
  ['C++', ['testeur']],
  ['C#', ['testeur']],
  ['C', ['langage-c']],
  ['tests équipe', ['testeur']],
  ['testzzz', []],
  ['conception zzz', []],
  ['qwxz', []],
];

for (const [question, ids] of spellings) {
  test(`${question} finds ${ids.join(', ') || 'nothing'}`, async () => {
    const found = await find('fr', question);
    assert.deepEqual(
      found.map(({ id }) => id),
      ids,
    );
  });
}

test('a word of an example leads to that example', async () => {
  const [found] = await find('fr', 'astreinte');
  assert.deepEqual(places(found?.passages), [
    "#example-1 Une livraison approche. Qui prévient l'équipe d'[astreinte] ? J'appelle le testeur.",
  ]);
});

test('a capability is found by its author’s words and by those of the vocabulary', async () => {
  const [author] = await find('fr', "contrats d'interface");
  const [vocabularys] = await find('en', 'api design');
  assert.ok(places(author?.passages)?.[0]?.startsWith("#capabilities [Contrats] d'[interface] (Conception d'API)"));
  assert.deepEqual(places(vocabularys?.passages), ['#capabilities Contracts between services ([API] [design]). Load.']);
});

test('a result says which languages its agent exists in, and the one of the text', async () => {
  const [found] = await find('fr', 'astreinte');
  assert.deepEqual([found?.languages, found?.language], [['en', 'fr'], 'fr']);
  const [other] = await find('other', 'código');
  assert.deepEqual([other?.id, other?.languages, other?.language], ['revisor', ['pt', 'zh'], 'pt']);
});

test('Chinese is found by its words', async () => {
  const [found] = await find('other', '数据库');
  assert.deepEqual([found?.id, found?.language], ['revisor', 'zh']);
});

test('HTML of an agent is text in the index, and hides nothing of it', async () => {
  for (const question of ['zebra', 'crossing', 'harmless', 'onerror']) {
    assert.deepEqual(
      (await find('en', question)).map(({ id }) => id),
      ['hostile'],
    );
  }
});

test('filters hold ids and are no text', async () => {
  assert.deepEqual(await find('fr', 'inherited'), []);
  const index = await openIndex('fr');
  const [result] = await index.ask('astreinte');
  const filters = (await result?.data())?.filters ?? {};
  assert.deepEqual(filters['capability'], ['api-design']);
  assert.deepEqual(filters['tool'], ['bash', 'read']);
  assert.deepEqual(filters['language'], ['en', 'fr']);
});

test('the same agents give the same files, and no file that nobody asks for', async () => {
  const again = mkdtempSync(join(tmpdir(), 'agentheque-search-'));
  await writeBundles(again, await makeBundles(records, vocabulary));
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
      .sort();
  assert.deepEqual(files(again), files(site));
  for (const file of files(site)) {
    assert.ok(readFileSync(join(again, file)).equals(readFileSync(join(site, file))), `${file} differs`);
  }
  assert.ok(!files(site).some((file) => /-ui\.|highlight/.test(file)));
  rmSync(again, { recursive: true });
});

test('an index that cannot be written says where, with the cause', async () => {
  const made = await makeBundles(records.slice(0, 1), vocabulary);
  await assert.rejects(writeBundles('/dev/null/site', made), (error: Error) => {
    assert.match(error.message, /\/dev\/null\/site/);
    assert.ok(error.cause instanceof Error);
    return true;
  });
});
