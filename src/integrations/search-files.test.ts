import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openBundle } from '../browser/pagefind/open-bundle.ts';
import type { FoundAgent, Passage, Segment } from '../browser/search/found.ts';
import { createMarker } from '../browser/search/mark-words.ts';
import { readHit } from '../browser/search/read-hit.ts';
import type { AgentRecord } from '../catalogue/catalogue.ts';
import { readAgent } from '../core/read-agent.ts';
import { renderInstructions } from '../core/render/render-instructions.ts';
import type { VocabularyEntry } from '../core/schema.ts';
import { diskFiles } from '../mcp/disk-files.ts';
import { openCatalogue } from '../search/catalogue/open-catalogue.ts';
import type {
  Bundle,
  FacetTable,
  PackedCatalogue,
  SearchEntry,
  SearchText,
} from '../search/catalogue/search-catalogue.ts';
import { textsOfBundle } from '../search/catalogue/texts-of-bundle.ts';
import { createEngine } from '../search/create-engine.ts';
import type { TextIndex } from '../search/full-text.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { makeSearchFiles, type SearchFiles, writeSearchFiles } from './search-files.ts';

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
    rendered: Object.fromEntries(
      variants.map(({ lang, html }) => [lang, { html, header: '', changed: null, links: [] }]),
    ),
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
  toRecord('noteur', {
    fr: `description: "Note l’œuvre du vigneron : « quarts », marées…"
---
## L’entité \`&amp;\` et \`&nbsp;\`
- Marée haute
- vigie d'amarrage
- l'amirauté

Fin du quart`,
  }),
  toRecord('hostile', {
    en: `description: "Title <img src=x onerror=alert(1)> \\" hidden"\n---\n## </h2><script>alert(1)</script> harmless\nzebra <b hidden>crossing</b>`,
  }),
  toRecord('revisor', {
    pt: 'description: Revisor de código.\n---\nSegurança.',
    zh: 'description: 数据库设计\n---\n性能',
  }),
];

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-search-'));
  folders.push(folder);
  return folder;
}

const cache = makeFolder();
const made = await makeSearchFiles(records, vocabulary, cache);
const entry = readEntry(made);

function readEntry({ files }: SearchFiles): SearchEntry {
  return JSON.parse(files.get('/search/entry.json') ?? '') as SearchEntry;
}

function read<T>(name: string): T {
  const content = made.files.get(`/search/files/${entry.hash}/${name}.json`);
  if (content === undefined) throw new Error(`there is no ${name}`);
  return JSON.parse(content) as T;
}

const catalogue = openCatalogue(read<PackedCatalogue>('catalogue'));
const opened = new Map<string, Promise<TextIndex>>();
const engine = createEngine({
  catalogue,
  bundles: entry.bundles,
  facets: async () => read<FacetTable>('facets'),
  vocabulary: async (chunk) => read<string>(`vocabulary/${chunk}`),
  texts,
});

function texts(bundle: Bundle): Promise<TextIndex> {
  const { folder } = made.bundles.find(({ key }) => key === bundle.key) ?? {};
  const options = { folder: `file://${folder}/`, files: diskFiles, importModule: (address: string) => import(address) };
  const index = opened.get(bundle.key) ?? openBundle(bundle, options);
  opened.set(bundle.key, index);
  return index;
}

/** What a text says, by its number in the catalogue. */
async function textOf(number: number): Promise<SearchText> {
  const bundle = entry.bundles.find((one) => textsOfBundle(catalogue, one).includes(number));
  if (!bundle) throw new Error(`there is no text ${number}`);
  return (await texts(bundle)).text(textsOfBundle(catalogue, bundle).indexOf(number));
}

/** What the page in a language shows for a question: agents found in it, then those found in others. */
async function find(locale: string, text: string): Promise<FoundAgent[]> {
  const query = parseQuery(text);
  const { own, others, items } = await engine.find(query, { locale });
  const asked = { mark: createMarker(items), phrases: query.phrases, locale };
  const facets = read<FacetTable>('facets');
  const found = await Promise.all(
    [...own, ...others].map(async (hit) => readHit(hit, await textOf(hit.text), catalogue, facets, asked)),
  );
  return found.flatMap((agent) => agent ?? []);
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
  assert.deepEqual([own.map(({ agent }) => catalogue.agents[agent]), unknown], [['testeur'], ['qwxz']]);
});

test('a word that is there only as the beginning of another is not there', async () => {
  assert.deepEqual(await find('en', 'zebr '), []);
  assert.deepEqual(
    (await find('en', 'zebr')).map(({ id }) => id),
    ['hostile'],
  );
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

test('texts come out of the index as they were written, marks of the index left out', async () => {
  const number = catalogue.texts.title.findIndex(
    (_, text) => catalogue.agents[catalogue.texts.agent[text] ?? -1] === 'noteur',
  );
  assert.deepEqual(await textOf(number), {
    summary: 'Note l’œuvre du vigneron : « quarts », marées…',
    sections: [
      {
        anchor: 'i-l-entite-amp-et-nbsp',
        heading: 'L’entité &amp; et &nbsp;',
        text: "Marée haute\nvigie d'amarrage\nl'amirauté\nFin du quart",
      },
    ],
  });
});

for (const question of ['amirauté', 'amirautes', 'amarrage', "d'amarrage", 'haute', 'quart', 'oeuvre', 'vigneron']) {
  test(`${question} is found where a line or a text ends, and where it is written otherwise`, async () => {
    assert.deepEqual(
      (await find('fr', question)).map(({ id }) => id),
      ['noteur'],
    );
  });
}

test('HTML of an agent is text in the index, and hides nothing of it', async () => {
  for (const question of ['zebra', 'crossing', 'harmless', 'onerror']) {
    assert.deepEqual(
      (await find('en', question)).map(({ id }) => id),
      ['hostile'],
    );
  }
});

test('several texts of one agent in the bundle of rare languages stay apart, and none takes the number of another', async () => {
  const text = (word: string) => `description: ${word}\n---\n${word}`;
  const many = ['ar', 'bn', 'de', 'el', 'fa', 'he', 'hi', 'ja', 'uk'];
  const records = [
    toRecord('many', Object.fromEntries(many.map((language) => [language, text(`many ${language}`)]))),
    toRecord('zoo', { zu: text('zoo zu') }),
  ];
  const { bundles } = await makeSearchFiles(records, [], makeFolder());
  const rest = bundles.find(({ key }) => key === 'und');
  assert.ok(rest);
  const index = await openBundle(rest, {
    folder: `file://${rest.folder}/`,
    files: diskFiles,
    importModule: (address: string) => import(address),
  });
  const summaries = Array.from({ length: rest.count }, async (_, number) => (await index.text(number)).summary);
  assert.deepEqual(await Promise.all(summaries), ['many he', 'many hi', 'many ja', 'many uk', 'zoo zu']);
});

test('what operators ask for is not text', async () => {
  assert.deepEqual(await find('fr', 'inherited'), []);
});

/** Files of a folder by their paths, with what they hold. */
function readFolder(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]),
  );
}

test('the same agents give the same files to the byte, wherever they are made', async () => {
  const again = await makeSearchFiles(records, vocabulary, makeFolder());
  assert.deepEqual(again.files, made.files);
  assert.deepEqual(
    again.bundles.map(({ folder }) => readFolder(folder)),
    made.bundles.map(({ folder }) => readFolder(folder)),
  );
  assert.ok(made.bundles.every(({ folder }) => readFolder(folder).size > 3));
});

/** When each bundle was made. */
const ages = ({ bundles }: SearchFiles) =>
  bundles.map(({ key, folder }) => [key, folder, statSync(join(folder, 'pagefind-entry.json')).mtimeMs]);

test('bundles whose texts are as before are not made again', async () => {
  const before = ages(made);
  assert.deepEqual(ages(await makeSearchFiles(records, vocabulary, cache)), before);
});

test('a bundle that was damaged in the cache is made again, byte for byte', async () => {
  const folder = makeFolder();
  cpSync(cache, folder, { recursive: true, preserveTimestamps: true });
  const bundles = readdirSync(join(folder, 'pagefind', 'fr')).map((name) => join(folder, 'pagefind', 'fr', name));
  const [bundle = ''] = bundles;
  const whole = readFolder(bundle);
  const entryFile = join(bundle, 'pagefind-entry.json');
  const damages = [
    () => writeFileSync(entryFile, ''),
    () => rmSync(entryFile),
    () => writeFileSync(join(bundle, 'other'), ''),
    () => rmSync(join(folder, 'bundle'), { recursive: true }),
  ];
  for (const damage of damages) {
    damage();
    await makeSearchFiles(records, vocabulary, folder);
    assert.deepEqual(readFolder(bundle), whole);
  }
});

test('a text that was changed makes the bundle of its language anew, and no other', async () => {
  const folder = makeFolder();
  cpSync(cache, folder, { recursive: true, preserveTimestamps: true });
  const changed = records.map((record) =>
    record.agent.id === 'langage-c' ? toRecord('langage-c', { fr: 'description: Du C.\n---\nAutrement.' }) : record,
  );
  const now = await makeSearchFiles(changed, vocabulary, folder);
  const hashes = ({ bundles }: SearchFiles) => new Map(bundles.map(({ key, hash }) => [key, hash]));
  const [before, after] = [hashes(made), hashes(now)];
  assert.deepEqual([...after.keys()], [...before.keys()]);
  for (const [key, hash] of before) assert.equal(after.get(key) === hash, key !== 'fr', key);
  assert.notEqual(readEntry(now).hash, entry.hash);
});

test('of bundles that are not used any more some stay in the cache, not all', async () => {
  const folder = makeFolder();
  const make = (word: string) =>
    makeSearchFiles([toRecord('a', { fr: `description: ${word}\n---\n${word}` })], [], folder);
  const list = () => readdirSync(join(folder, 'pagefind', 'fr'));
  for (const word of ['un', 'deux', 'trois', 'quatre', 'cinq']) await make(word);
  assert.equal(list().length, 5, 'another build may be about to copy them');
  const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of list()) utimesSync(join(folder, 'pagefind', 'fr', name), before, before);
  await make('un');
  const [used] = list().filter((name) => statSync(join(folder, 'pagefind', 'fr', name)).mtimeMs > before.getTime());
  await make('six');
  assert.equal(list().length, 4);
  assert.ok(list().includes(used ?? ''), 'what was used last stays');
});

test('a bundle says what a page must know to open it', () => {
  assert.deepEqual(
    entry.bundles.map(({ key, languages, program, count }) => [key, languages, program, count]),
    [
      ['en', ['en'], 'en', 2],
      ['fr', ['fr'], 'fr', 3],
      ['pt', ['pt'], 'pt', 1],
      ['zh', ['zh'], 'unknown', 1],
    ],
  );
  assert.deepEqual(entry.texts, { en: 2, fr: 3, pt: 1, zh: 1 });
});

test('other agents give another folder, so that no cache mixes the two', async () => {
  const fewer = await makeSearchFiles(records.slice(1), vocabulary, cache);
  assert.notEqual(readEntry(fewer).hash, entry.hash);
});

test('no agents are an empty catalogue without bundles', async () => {
  const nothing = await makeSearchFiles([], vocabulary, makeFolder());
  assert.deepEqual([nothing.bundles, readEntry(nothing).bundles, readEntry(nothing).texts], [[], [], {}]);
});

test('files are written below the site’s folder', async () => {
  const site = makeFolder();
  await writeSearchFiles(site, made);
  assert.equal(readFolder(join(site, 'search')).size, made.files.size);
  assert.equal(readFileSync(join(site, 'search/entry.json'), 'utf8'), made.files.get('/search/entry.json'));
  for (const { key, state, folder } of made.bundles) {
    const written = readFolder(join(site, 'pagefind', key, state));
    for (const [name, content] of written) assert.equal(content, readFolder(folder).get(name), name);
    const names = [...written.keys()];
    for (const kind of [
      /pagefind\.js$/,
      /pagefind-entry\.json$/,
      /\.pf_meta$/,
      /\.pf_index$/,
      /\.pf_fragment$/,
      /^\/wasm\./,
    ]) {
      assert.ok(
        names.some((name) => kind.test(name)),
        `${key} has no ${kind}`,
      );
    }
    assert.ok(!names.some((name) => name.includes('-ui.')), 'no ready-made interface');
  }
});

test('an index that cannot be written says where, with the cause', async () => {
  await assert.rejects(writeSearchFiles('/dev/null/site', made), (error: Error) => {
    assert.match(error.message, /\/dev\/null\/site/);
    assert.ok(error.cause instanceof Error);
    return true;
  });
});
