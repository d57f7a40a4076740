import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { marketplace } from './marketplace.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-marketplace-'));
after(() => rmSync(folder, { recursive: true }));

const header = (lines: string) => `---\n${lines}\nlang: en\n---\n`;
const files: Record<string, string> = {
  'clerk.md': `${header('name: Clerk $(id)\ndescription: "Keeps\\u001b[31m the log."\npermissionMode: bypassPermissions')}\n# Log\n`,
  'clerk.fr.md': '---\nname: clerk\ndescription: Tient le journal.\n---\n\n# Journal\n',
  'guard.md': `${header('name: guard\ndescription: Guards.\nhooks: {PreToolUse: [{matcher: Bash}]}')}\nYou guard.\n`,
  'quay-master.md': `${header('name: clerk\ndescription: Ties: ships.')}\nYou tie.\n`,
};

/** A site of these files at a place of its own, written by a process with an environment of its own: name → bytes in hex. */
function build(place: string, environment: Record<string, string>): Map<string, string> {
  const dir = join(folder, place);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, 'in', file)), { recursive: true });
    writeFileSync(join(dir, 'in', file), text);
  }
  mkdirSync(join(dir, 'site'));
  const source = {
    name: 'default',
    dir: join(dir, 'in'),
    licence: 'MIT',
    author: 'A. Author',
    commit: 'abc123',
    repository: 'https://example.org/r',
  };
  const settings = {
    sources: [source],
    out: join(dir, 'dist'),
    site: null,
    base: '/',
    archive: false,
    strict: false,
    ignore: [],
    limits: { fileBytes: 2_000_000 },
    info: { title: { en: 'A', fr: 'B' }, description: { en: 'C', fr: 'D' } },
    logo: null,
    cacheDir: join(dir, 'cache'),
    lock: null,
    configFile: null,
  };
  const load = (path: string) => JSON.stringify(import.meta.resolve(path));
  const program = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { loadCatalogue } from ${load('../loaders/load-catalogue.ts')};
    import { fixAgent } from ${load('../core/fix/fix-file.ts')};
    import { marketplace } from ${load('./marketplace.ts')};
    const loaded = await loadCatalogue(${JSON.stringify(settings)});
    const site = ${JSON.stringify(join(dir, 'site'))};
    for (const agent of loaded.catalogue.agents) for (const [language, { file, links }] of Object.entries(agent.variants)) {
      mkdirSync(site + '/files/' + language, { recursive: true });
      writeFileSync(site + links.fixed, fixAgent(file, loaded.records.readSource(agent, language)));
    }
    const { hooks } = marketplace(() => loaded);
    hooks['astro:config:done']({ config: { base: '/team/', site: 'https://example.org' } });
    hooks['astro:build:done']({ dir: new URL('file://' + site + '/') });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, ...environment } });
  const found = readdirSync(join(dir, 'site'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^plugins.*zip$|^marketplace/.test(file))
    .sort();
  return new Map(found.map((file) => [file, readFileSync(join(dir, 'site', file)).toString('hex')]));
}

const here = build('a', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
const list = JSON.parse(Buffer.from(here.get('marketplace.json') ?? '', 'hex').toString());
const zipOf = (name: string) => Buffer.from(here.get(`plugins/${name}.zip`) ?? '', 'hex');
const entriesOf = (name: string) =>
  new Map(Object.entries(unzipSync(zipOf(name))).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));

test('the list names every plugin with its address and the hash of its bytes', () => {
  assert.equal(list.name, 'example-org-team');
  assert.deepEqual(
    list.plugins.map(({ name, source }: { name: string; source: object }) => [name, source]),
    ['clerk', 'quay-master', 'source-default'].map((name) => [
      name,
      {
        source: 'archive',
        url: `https://example.org/team/plugins/${name}.zip`,
        sha256: createHash('sha256').update(zipOf(name)).digest('hex'),
      },
    ]),
  );
});

test('no description commands a terminal', () => {
  assert.equal(list.plugins[0].description, 'Keeps[31m the log.');
});

test('a plugin has its manifest, its agents and what it is made of', () => {
  assert.deepEqual(
    [...entriesOf('source-default').keys()],
    ['.claude-plugin/plugin.json', 'agents/clerk.md', 'agents/clerk.fr.md', 'agents/quay-master.md', 'README.md'],
  );
  const manifest = JSON.parse(entriesOf('clerk').get('.claude-plugin/plugin.json') ?? '');
  assert.deepEqual(
    [manifest.name, manifest.license, manifest.author, manifest.repository, manifest.metadata.sources[0].commit],
    ['clerk', 'MIT', { name: 'A. Author' }, 'https://example.org/r', 'abc123'],
  );
  const whole = entriesOf('source-default').get('README.md') ?? '';
  assert.match(whole, /`guard\.md`: left out\. .*hooks/);
  const readme = entriesOf('clerk').get('README.md') ?? '';
  for (const said of [
    'MIT',
    'A. Author',
    'abc123',
    'https://example.org/r',
    '`permissionMode`',
    'ignored in a plugin',
    'ignoré',
  ])
    assert.ok(readme.includes(said), said);
});

test('names are in a plugin once', () => {
  const names = [...entriesOf('source-default')].flatMap(([path, text]) =>
    path.startsWith('agents/') ? [/^name: (.*)$/m.exec(text)?.[1]] : [],
  );
  assert.deepEqual(names, ['clerk', 'clerk-fr', 'quay-master']);
});

test('the same files are the same bytes in another folder, time zone and language', () => {
  const there = build('b/c', { TZ: 'America/Los_Angeles', LC_ALL: 'fr_FR.UTF-8', LANG: 'fr_FR.UTF-8' });
  assert.deepEqual(there, here);
});

test('without an address of the site there is none of it, and nothing is read for it', () => {
  const { hooks } = marketplace(() => assert.fail());
  const call = (hook: unknown, options: object) => (hook as (options: object) => void)(options);
  call(hooks['astro:config:done'], { config: { base: '/', site: undefined } });
  call(hooks['astro:build:done'], { dir: pathToFileURL(`${folder}/d/`) });
});
