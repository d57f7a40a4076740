import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FoundAgent, Passage, Segment } from '../browser/search/found.ts';
import { createMarker } from '../browser/search/mark-words.ts';
import { readHit } from '../browser/search/read-hit.ts';
import type { AgentRecord } from '../catalogue/catalogue.ts';
import { readAgent } from '../core/read-agent.ts';
import { renderInstructions } from '../core/render/render-instructions.ts';
import type { VocabularyEntry } from '../core/schema.ts';
import { createEngine } from '../core/search/create-engine.ts';
import type { SearchChunk, SearchEntry, SearchIndex, SearchText } from '../core/search/data/search-data.ts';
import { parseQuery } from '../core/search/query/parse-query.ts';
import { makeSearchFiles, type SearchFiles, writeSearchFiles } from './search-index.ts';

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
    en: `description: "Title <img src=x onerror=alert(1)> \\" hidden"\n---\n## </h2><script>alert(1)</script> harmless\nzebra <b hidden>crossing</b>`,
  }),
  toRecord('revisor', {
    pt: 'description: Revisor de código.\n---\nSegurança.',
    zh: 'description: 数据库设计\n---\n性能',
  }),
];

const files = makeSearchFiles(records, vocabulary);

function read<T>(from: SearchFiles, name: string): T {
  const { hash } = JSON.parse(from.get('/search/entry.json') ?? '') as SearchEntry;
  const content = from.get(`/search/files/${hash}/${name}.json`);
  if (content === undefined) throw new Error(`there is no ${name}`);
  return JSON.parse(content) as T;
}

const engine = createEngine(read<SearchIndex>(files, 'index'), async (number) =>
  read<SearchChunk>(files, `words/${number}`),
);

/** What the page in a language shows for a question: agents found in it, then those found in others. */
async function find(locale: string, text: string): Promise<FoundAgent[]> {
  const query = parseQuery(text);
  const { own, others, items } = await engine.find(query, { locale });
  const asked = { mark: createMarker(items), phrases: query.phrases, locale };
  return [...own, ...others].flatMap(
    (hit) => readHit(hit, read<SearchText>(files, `texts/${hit.text}`), engine.index, asked) ?? [],
  );
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
  ['« API de conception »', []],
  ['front-end', ['testeur']],
  ['frontend', ['testeur']],
  ['front end', ['testeur']],
  ['C++', ['testeur']],
  ['C#', ['testeur']],
  ['C', ['langage-c']],
  ['tests équipe', ['testeur']],
  ['noyau -langage', []],
  ['exécution -noyau', ['testeur']],
  ['exécution outil:bash', ['testeur']],
  ['exécution outil:web', []],
  ['langue:pt', ['revisor']],
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

test('a word that nothing holds is named, and the others are searched', async () => {
  const { own, unknown } = await engine.find(parseQuery('conception qwxz'), { locale: 'fr' });
  assert.deepEqual([own.map(({ agent }) => engine.index.agents[agent]), unknown], [['testeur'], ['qwxz']]);
});

test('a word of an example leads to that example', async () => {
  const [found] = await find('fr', 'astreinte');
  assert.deepEqual(places(found?.passages), [
    '#example-1 Une livraison approche · Qui prévient l’équipe d’[astreinte] ? · J’appelle le testeur.',
  ]);
});

test('a capability is found by its author’s words and by those of the vocabulary', async () => {
  const [author] = await find('fr', "contrats d'interface");
  const [vocabularys] = await find('en', 'api design');
  assert.deepEqual(places(author?.passages)?.[0], "#capabilities [Contrats] d’[interface] (Conception d'API) · Charge");
  assert.deepEqual(places(vocabularys?.passages), ['#capabilities Contracts between services ([API] [design]) · Load']);
});

test('a result says which languages its agent exists in, the one of the text, and what it may do', async () => {
  const [found] = await find('fr', 'astreinte');
  assert.deepEqual([found?.languages, found?.language], [['en', 'fr'], 'fr']);
  assert.deepEqual(found?.permissions, ['read', 'write', 'shell', 'network']);
  const [other] = await find('fr', 'código');
  assert.deepEqual([other?.id, other?.languages, other?.language], ['revisor', ['pt', 'zh'], 'pt']);
});

test('Chinese is found by its words', async () => {
  const [found] = await find('en', '数据库');
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

test('what operators ask for is no text', async () => {
  assert.deepEqual(await find('fr', 'inherited'), []);
});

test('the same agents give the same files', () => {
  assert.deepEqual(makeSearchFiles(records, vocabulary), files);
});

test('other agents give another folder, so that no cache mixes the two', () => {
  const hash = (from: SearchFiles) => (JSON.parse(from.get('/search/entry.json') ?? '') as SearchEntry).hash;
  assert.notEqual(hash(makeSearchFiles(records.slice(1), vocabulary)), hash(files));
});

test('files are written below the site’s folder', async () => {
  const site = mkdtempSync(join(tmpdir(), 'agentheque-search-'));
  await writeSearchFiles(site, files);
  const written = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.equal(written.length, files.size);
  assert.equal(readFileSync(join(site, 'search/entry.json'), 'utf8'), files.get('/search/entry.json'));
  rmSync(site, { recursive: true });
});

test('an index that cannot be written says where, with the cause', async () => {
  await assert.rejects(writeSearchFiles('/dev/null/site', files), (error: Error) => {
    assert.match(error.message, /\/dev\/null\/site/);
    assert.ok(error.cause instanceof Error);
    return true;
  });
});
