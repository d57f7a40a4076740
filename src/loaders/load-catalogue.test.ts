import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { agentSummarySchema } from '../catalogue/catalogue.ts';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';
import { agentSchema } from '../core/schema.ts';
import { openCache } from '../disk/cache.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { loadCatalogue } from './load-catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-load-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const header = (lines: string) => `---\n${lines}\nlang: en\n---\n`;
const files: Record<string, string> = {
  'one/clerk.md': `${header('name: clerk\ndescription: Keeps the log.')}\n# Log\n\nAsk @quay-master.\n\n\`\`\`ts\nlet a\n\`\`\`\n`,
  'one/clerk.fr.md': '---\nname: clerk\ndescription: Tient le journal.\n---\n\n# Journal\n\n<b>Vous</b>\n',
  'one/deep/.claude/agents/quay-master.md': `${header(`name: Quay Master\ndescription: ${'word '.repeat(80)}`)}\n`,
  'one/README.md': '# Read me\n',
  'one/logo.png': '\u0000\u0001',
  'two/clerk.md': `${header('name: other: clerk')}\nYou keep it.\n`,
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const settings: Settings = {
  sources: [
    { name: 'default', dir: join(folder, 'one'), licence: 'MIT' },
    { name: 'More Agents', dir: join(folder, 'two') },
  ],
  out: join(folder, 'dist'),
  site: null,
  base: '/',
  archive: false,
  strict: false,
  ignore: [],
  limits: { fileBytes: 2_000_000 },
  info: { title: { en: 'A', fr: 'B' }, description: { en: 'C', fr: 'D' } },
  logo: null,
  cacheDir: join(folder, 'cache'),
  lock: null,
  configFile: null,
};

const progress: [number, number, string][] = [];
const { catalogue, records } = await loadCatalogue(settings, (...step) => progress.push(step));

test('every file of every source has its row, and every agent its files', () => {
  assert.deepEqual(
    catalogue.ledger.map(({ source, file, outcome, agent }) => [source, file, outcome, agent]),
    [
      ['default', 'README.md', 'ignored', null],
      ['default', 'clerk.fr.md', 'read', 'clerk'],
      ['default', 'clerk.md', 'read', 'clerk'],
      ['default', 'deep/.claude/agents/quay-master.md', 'read', 'deep-quay-master'],
      ['default', 'logo.png', 'ignored', null],
      ['More Agents', 'clerk.md', 'repaired', 'more-agents-clerk'],
    ],
  );
  assert.deepEqual(
    catalogue.agents.map(({ id, variants }) => [id, Object.keys(variants)]),
    [
      ['clerk', ['en', 'fr']],
      ['deep-quay-master', ['en']],
      ['more-agents-clerk', ['en']],
    ],
  );
});

test('a list has of each variant a summary of two hundred characters at most', () => {
  const summary = catalogue.agents[1]?.variants['en']?.summary ?? '';
  assert.ok(summary.length > 150 && summary.length <= 200);
  assert.ok(JSON.stringify(catalogue.agents[0]?.variants['en']).length < 1000);
});

test('a list has what its schema says, and each record is found again', () => {
  for (const agent of catalogue.agents) {
    assert.deepEqual(agentSummarySchema.parse(agent), agent);
    const { agent: whole, rendered } = records.read(agent);
    assert.deepEqual(agentSchema.parse(whole), whole);
    assert.deepEqual(records.readAgent(agent), whole);
    assert.deepEqual(Object.keys(rendered), Object.keys(agent.variants));
  }
});

test('a record has safe HTML, the header as received and who names it', () => {
  const [clerk, master] = catalogue.agents;
  assert.ok(clerk && master);
  const { rendered } = records.read(clerk);
  assert.match(rendered['en']?.html ?? '', /<h3 id="i-log">Log<\/h3>[\s\S]*<span class="t-keyword">let<\/span> a/);
  assert.match(rendered['fr']?.html ?? '', /&lt;b&gt;Vous&lt;\/b&gt;/);
  assert.equal(rendered['fr']?.header, 'name: clerk\ndescription: Tient le journal.');
  assert.deepEqual(records.read(master).referencedBy, ['clerk']);
});

test('a file is served as it was received, and not at all once it changed', () => {
  const [clerk] = catalogue.agents;
  assert.ok(clerk);
  const file = join(folder, 'one/clerk.fr.md');
  assert.equal(hashBytes(records.readSource(clerk, 'fr')), clerk.variants['fr']?.sha256);
  writeFileSync(file, 'other');
  assert.throws(() => records.readSource(clerk, 'fr'), /clerk\.fr\.md changed while/);
  writeFileSync(file, files['one/clerk.fr.md'] ?? '');
});

test('a second run gives the same and reads from the cache', async () => {
  const kept = readdirSync(settings.cacheDir, { recursive: true, encoding: 'utf8' }).sort();
  const cache = openCache(settings.cacheDir);
  const key = (kept.find((file) => /^html\/..\/./.test(file)) ?? '').split('/').slice(1).join('');
  const html = cache.read('html', key) ?? '';
  cache.write('html', key, 'from the cache');
  const again = await loadCatalogue(settings);
  assert.deepEqual(again.catalogue, catalogue);
  assert.deepEqual([again.cacheDir, again.permalinks, again.shallow], [settings.cacheDir, null, []]);
  assert.deepEqual(readdirSync(settings.cacheDir, { recursive: true, encoding: 'utf8' }).sort(), kept);
  assert.equal(cache.read('html', key), 'from the cache');
  cache.write('html', key, html);
});

test('the same files elsewhere make the same build, and are read where they lie', async () => {
  const elsewhere = join(folder, 'elsewhere');
  for (const name of ['one', 'two']) cpSync(join(folder, name), join(elsewhere, name), { recursive: true });
  const sources = settings.sources.map((source) => ({ ...source, dir: join(elsewhere, basename(source.dir)) }));
  const moved = await loadCatalogue({ ...settings, sources });
  assert.equal(moved.catalogue.buildId, catalogue.buildId);
  rmSync(elsewhere, { recursive: true });
  const [clerk, before] = [moved.catalogue.agents[0], catalogue.agents[0]];
  assert.ok(clerk && before);
  assert.throws(() => moved.records.readSource(clerk, 'en'), /ENOENT/);
  assert.equal(hashBytes(records.readSource(before, 'en')), before.variants['en']?.sha256);
});

test('what is gone from the cache, or lost its end, is made anew', async () => {
  const pages = catalogue.agents.map((agent) => records.read(agent));
  const listEntries = (kind: string) =>
    readdirSync(join(settings.cacheDir, kind), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  const damages: [string, (file: string) => void][] = [
    ['html', (file) => rmSync(file)],
    ['html', (file) => writeFileSync(file, '')],
    ['read', cutInHalf],
    ['record', cutInHalf],
  ];
  for (const [kind, damage] of damages) {
    for (const file of listEntries(kind)) damage(file);
    const again = await loadCatalogue(settings);
    assert.deepEqual(again.catalogue, catalogue);
    assert.deepEqual(
      catalogue.agents.map((agent) => again.records.read(agent)),
      pages,
    );
  }
  for (const file of listEntries('html')) cutInHalf(file);
  for (const agent of catalogue.agents) assert.throws(() => records.read(agent), /\.md is gone from the cache.*build/);
  await loadCatalogue(settings);
});

function cutInHalf(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.length / 2));
}

test('a logo is found under its name by pages, and no local path is in the catalogue', async () => {
  const pictures = { en: join(folder, 'logo.svg'), fr: join(folder, 'logo.fr.svg') };
  for (const [language, file] of Object.entries(pictures)) writeFileSync(file, `<svg id="${language}"/>`);
  const { catalogue: shown, records: found } = await loadCatalogue({ ...settings, logo: pictures });
  const { en = '', fr = '' } = shown.site.logo ?? {};
  assert.notEqual(en, fr);
  assert.equal(Buffer.from(found.readLogo(fr)).toString(), '<svg id="fr"/>');
  assert.doesNotMatch(JSON.stringify(shown.site), /\//);
  await assert.rejects(loadCatalogue({ ...settings, logo: { ...pictures, fr: join(folder, 'gone.svg') } }), UserError);
});

test('progress counts every file that is read', () => {
  assert.deepEqual(progress.at(-1), [5, 5, '']);
  assert.deepEqual(
    progress.slice(0, -1).map(([done]) => done),
    [0, 1, 2, 3, 4],
  );
});

test('a change of one file changes the build, and nothing else changes it', async () => {
  const file = join(folder, 'two/clerk.md');
  writeFileSync(file, `${files['two/clerk.md']}More.\n`);
  const changed = await loadCatalogue(settings);
  assert.notEqual(changed.catalogue.buildId, catalogue.buildId);
  const records = changed.catalogue.agents.map(({ record }) => record);
  assert.deepEqual(records.slice(0, 2), catalogue.agents.map(({ record }) => record).slice(0, 2));
  writeFileSync(file, files['two/clerk.md'] ?? '');
  assert.equal((await loadCatalogue(settings)).catalogue.buildId, catalogue.buildId);
});

test('links lead to agents of the source, and those to agents that are not there are reported', async () => {
  const dir = join(folder, 'linked');
  mkdirSync(dir);
  const body = '[a](purser.md), [b](README.md), [c](SECURITY.md), [d](gone.md)';
  writeFileSync(join(dir, 'mate.md'), `${header('name: mate\ndescription: Helps.')}\n${body}\n`);
  writeFileSync(join(dir, 'purser.md'), `${header('name: purser\ndescription: Pays.')}\nPay them.\n`);
  writeFileSync(join(dir, 'README.md'), '# Read me\n');
  const loaded = await loadCatalogue({ ...settings, sources: [{ name: 'default', dir }] });
  const [mate] = loaded.catalogue.agents.map(loaded.records.read);
  assert.deepEqual(mate?.rendered['en']?.links, [{ target: 'file:purser.md', id: 'purser' }]);
  assert.deepEqual(
    mate?.agent.variants['en']?.diagnostics.map(({ code, values }) => [code, values]),
    [['link-unknown', { text: 'gone.md' }]],
  );
});
