import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { inEachLocale } from '../i18n/per-locale.ts';
import { configSchema } from './config-schema.ts';
import type { LoadedConfig } from './load-config.ts';
import { isWithin, listConfigFolders, resolveSettings, type SettingsFlags } from './resolve-settings.ts';
import { UserError } from './user-error.ts';

/** A project with agents, and a folder below it. */
function createProject(files: string[] = ['content/agents/a.md', 'more/b.en.md', 'more/b.fr.md', 'sub/x.md']) {
  const folder = mkdtempDisposableSync(join(realpathSync(tmpdir()), 'agentheque-'));
  for (const file of files) {
    mkdirSync(dirname(join(folder.path, file)), { recursive: true });
    writeFileSync(join(folder.path, file), '');
  }
  return folder;
}

const none = { file: null, config: configSchema.parse({}) };

test('without flags and configuration the package gives its own agents and dist', () => {
  using project = createProject();
  const where = { caller: join(project.path, 'sub'), packageRoot: project.path };
  const settings = resolveSettings({}, none, where);
  assert.deepEqual(settings.sources, [{ name: 'default', dir: join(project.path, 'content/agents') }]);
  assert.equal(settings.out, join(project.path, 'dist'));
  assert.deepEqual([settings.site, settings.base, settings.strict, settings.logo], [null, '/', false, null]);
  assert.deepEqual(settings.info.title, { en: 'Agenthèque', fr: 'Agenthèque' });
});

test('elsewhere the agents there are the default, and those of the package where there are none', () => {
  using project = createProject();
  using other = createProject(['content/agents/z.md']);
  using empty = createProject([]);
  const run = (caller: string) => resolveSettings({}, none, { caller, packageRoot: project.path });
  assert.equal(run(other.path).sources[0]?.dir, join(other.path, 'content/agents'));
  assert.equal(run(other.path).out, join(other.path, 'dist'));
  assert.equal(run(empty.path).sources[0]?.dir, join(project.path, 'content/agents'));
  assert.equal(run(empty.path).out, join(empty.path, 'dist'));
});

test('addresses are kept for the configured site alone, unless a lock is named', () => {
  using project = createProject();
  using empty = createProject([]);
  const lockOf = (flags: SettingsFlags, caller = project.path, loaded: LoadedConfig = none) =>
    resolveSettings(flags, loaded, { caller, packageRoot: project.path }).lock;
  assert.equal(lockOf({}), join(project.path, 'content/permalinks.lock.json'));
  assert.equal(lockOf({ agents: ['more'] }), null);
  assert.equal(lockOf({}, empty.path), null, 'the agents of the package, seen from elsewhere');
  assert.equal(lockOf({ agents: ['more'], lock: 'x.json' }), join(project.path, 'x.json'));
  const config = configSchema.parse({ sources: [{ dir: '.' }] });
  const loaded = { file: join(empty.path, 'agentheque.config.ts'), config };
  assert.equal(lockOf({}, empty.path, loaded), join(empty.path, 'content/permalinks.lock.json'));
});

test('flags are relative to the caller and win over the configuration', () => {
  using project = createProject();
  const config = configSchema.parse({ site: 'https://one.org', base: '/one/', sources: [{ dir: 'content/agents' }] });
  const loaded = { file: join(project.path, 'agentheque.config.ts'), config };
  const where = { caller: join(project.path, 'sub'), packageRoot: project.path };
  const flags = { agents: ['../more'], out: 'site', site: 'https://two.org', base: '/two/', strict: true };
  const settings = resolveSettings(flags, loaded, where);
  assert.deepEqual(settings.sources, [{ name: 'default', dir: join(project.path, 'more') }]);
  assert.equal(settings.out, join(project.path, 'sub/site'));
  assert.deepEqual([settings.site, settings.base, settings.strict], ['https://two.org', '/two/', true]);
});

test('a configuration is relative to its file', () => {
  using project = createProject();
  const config = configSchema.parse({
    title: { fr: 'Nos agents' },
    logo: { en: 'logo.svg' },
    sources: [{ dir: 'content/agents' }, { dir: 'more', licence: 'MIT' }, { dir: 'sub', name: 'more' }],
  });
  const loaded = { file: join(project.path, 'agentheque.config.ts'), config };
  const settings = resolveSettings({}, loaded, { caller: '/', packageRoot: '/nowhere' });
  assert.deepEqual(
    settings.sources.map(({ name, dir, licence }) => [name, dir, licence]),
    [
      ['default', join(project.path, 'content/agents'), undefined],
      ['more', join(project.path, 'more'), 'MIT'],
      ['more-2', join(project.path, 'sub'), undefined],
    ],
  );
  assert.deepEqual(inEachLocale(settings.info.title), { en: 'Nos agents', fr: 'Nos agents' });
  assert.deepEqual(settings.logo, { en: join(project.path, 'logo.svg'), fr: join(project.path, 'logo.svg') });
});

test('settings survive JSON', () => {
  using project = createProject();
  const where = { caller: project.path, packageRoot: project.path };
  const settings = resolveSettings({ agents: ['more/b.en.md'] }, none, where);
  assert.deepEqual(JSON.parse(JSON.stringify(settings)), settings);
});

test('files of one folder are one source, and what is given twice counts once', () => {
  using project = createProject();
  const agents = ['more/b.en.md', 'content/agents', 'more/b.fr.md', 'content/agents/', 'more/b.en.md'];
  const settings = resolveSettings({ agents }, none, { caller: project.path, packageRoot: '/nowhere' });
  assert.deepEqual(settings.sources, [
    { name: 'default', dir: join(project.path, 'more'), files: ['b.en.md', 'b.fr.md'] },
    { name: 'agents', dir: join(project.path, 'content/agents'), owner: 'default' },
  ]);
});

test('a source of the configuration is of another owner, unless it translates one', () => {
  using project = createProject();
  const resolve = (...translates: (string | undefined)[]) => {
    const sources = translates.map((each, at) => ({ dir: 'more', name: `s${at}`, ...(each && { translates: each }) }));
    const loaded = { file: join(project.path, 'agentheque.config.ts'), config: configSchema.parse({ sources }) };
    return resolveSettings({}, loaded, { caller: '/', packageRoot: '/nowhere' }).sources.map(({ owner }) => owner);
  };
  assert.deepEqual(resolve(undefined, undefined, 's0', 's0'), ['s0', 's1', 's0', 's0']);
  for (const wrong of [['s0'], [undefined, 'gone'], ['s1', 's0'], [undefined, 's0', 's1']]) {
    assert.throws(
      () => resolve(...wrong),
      (error) =>
        error instanceof UserError && error.exitCode === 2 && /expected the name of another source/.test(error.message),
    );
  }
});

for (const path of ['gone', 'more/b.en.md/x', 'more/gone.md']) {
  test(`the missing path ${path} is wrong usage, and named`, () => {
    using project = createProject();
    assert.throws(
      () => resolveSettings({ agents: [path] }, none, { caller: project.path, packageRoot: '/nowhere' }),
      (error) => error instanceof UserError && error.exitCode === 2 && error.message.includes(`“${path}”`),
    );
  });
}

test('a file cannot be a source of the configuration', () => {
  using project = createProject();
  const config = configSchema.parse({ sources: [{ dir: 'more/b.en.md' }] });
  const loaded = { file: join(project.path, 'agentheque.config.ts'), config };
  assert.throws(
    () => resolveSettings({}, loaded, { caller: project.path, packageRoot: '/nowhere' }),
    (error) => error instanceof UserError && error.message.includes('is not a folder'),
  );
});

test('the configuration is looked for where the caller is, then in the project around it', () => {
  assert.deepEqual(listConfigFolders({ caller: '/p/sub', packageRoot: '/p' }), ['/p/sub', '/p']);
  assert.deepEqual(listConfigFolders({ caller: '/p', packageRoot: '/p' }), ['/p']);
  assert.deepEqual(listConfigFolders({ caller: '/other', packageRoot: '/p' }), ['/other']);
});

test('a folder holds itself and what lies below it, not its namesakes', () => {
  assert.equal(isWithin('/a/b', '/a/b'), true);
  assert.equal(isWithin('/a/b/c', '/a/b'), true);
  assert.equal(isWithin('/a/b/..c', '/a/b'), true);
  assert.equal(isWithin('/a/bc', '/a/b'), false);
  assert.equal(isWithin('/a', '/a/b'), false);
});
