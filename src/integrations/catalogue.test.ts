import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Settings } from '../config/settings.ts';
import { loadCatalogue } from '../loaders/load-catalogue.ts';
import { createCatalogue, type Given } from './catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-catalogue-'));
after(() => rmSync(folder, { recursive: true }));

const agents = join(folder, 'agents');
mkdirSync(agents);
const write = (name: string) => writeFileSync(join(agents, `${name}.md`), `---\nname: ${name}\n---\n\nYou keep it.\n`);
write('quay');

const settings: Settings = {
  sources: [{ name: 'default', dir: agents }],
  out: join(folder, 'dist'),
  site: 'https://agents.example',
  base: '/team/',
  archive: false,
  strict: false,
  ignore: [],
  limits: { fileBytes: 2_000_000 },
  info: { title: { en: 'A', fr: 'B' }, description: { en: 'C', fr: 'D' } },
  logo: null,
  cacheDir: join(folder, 'cache'),
  lock: join(folder, 'lock.json'),
  configFile: null,
};

interface Plugin {
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** Starts as Astro does; gives what the integration asked of it. */
async function start(given: Given, typed: { base?: string; site?: string } = {}) {
  const { integration, getLoaded } = createCatalogue(given);
  const updates: Record<string, unknown>[] = [];
  const setup = integration.hooks['astro:config:setup'] as (options: object) => Promise<void>;
  await setup({
    config: { base: '/', ...typed },
    updateConfig: (update: Record<string, unknown>) => updates.push(update),
  });
  const vite = updates.at(-1)?.['vite'] as { plugins: [Plugin] } | undefined;
  assert.ok(vite);
  return { integration, getLoaded, updates, plugin: vite.plugins[0] };
}

/** The values that a virtual module exports. */
async function importModule({ resolveId, load }: Plugin, name: string): Promise<Record<string, unknown>> {
  const code = load(resolveId(name) ?? '') ?? '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('what was read goes to pages and collections, and is not read again', async () => {
  const loaded = await loadCatalogue(settings);
  const { getLoaded, updates, plugin } = await start({ loaded });
  assert.equal(getLoaded(), loaded);
  assert.equal(updates.length, 1);
  const site = await importModule(plugin, 'virtual:agentheque/site');
  const { agents: _agents, ...rest } = loaded.catalogue;
  assert.deepEqual(site['catalogue'], JSON.parse(JSON.stringify(rest)));
  assert.equal(site['cacheDir'], settings.cacheDir);
  const collections = await importModule(plugin, 'virtual:agentheque/collections');
  assert.deepEqual(collections['agents'], JSON.parse(JSON.stringify(loaded.catalogue.agents)));
  assert.equal(plugin.resolveId('virtual:other'), undefined);
  assert.equal(plugin.load('/src/some/file.ts'), undefined);
});

test('without anything read the files are, and Astro is told of address and base', async () => {
  const { getLoaded, updates } = await start({ settings });
  assert.deepEqual(
    getLoaded().catalogue.agents.map(({ id }) => id),
    ['quay'],
  );
  assert.deepEqual(updates[0], { base: '/team/', site: 'https://agents.example' });
  const typed = await start({ settings }, { base: '/typed/', site: 'https://typed.example' });
  assert.deepEqual(typed.updates[0], {});
});

test('in development a changed file is read again; what cannot be read is said, and is not an end', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { integration, getLoaded } = await start({ settings });
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const [refreshed, errors]: [string[][], string[]] = [[], []];
  const serve = integration.hooks['astro:server:setup'] as (options: object) => void;
  const happened = new EventEmitter();
  serve({
    server: { watcher, environments: {} },
    logger: {
      error(message: string) {
        errors.push(message);
        happened.emit('once');
      },
    },
    async refreshContent({ context }: { context: { agents: { id: string }[] } }) {
      refreshed.push(context.agents.map(({ id }) => id));
      happened.emit('once');
    },
  });
  const change = async (path: string) => {
    const done = new Promise((resolve) => happened.once('once', resolve));
    watcher.emit('all', 'change', path);
    context.mock.timers.tick(1000);
    await done;
  };
  write('wharf');
  await change(join(agents, 'wharf.md'));
  assert.deepEqual(refreshed, [['quay', 'wharf']]);
  // Its path begins as that of the folder does.
  watcher.emit('all', 'change', `${agents}-of-others/pier.md`);
  context.mock.timers.tick(1000);
  const before = getLoaded();
  await change(join(agents, 'wharf.md'));
  assert.equal(refreshed.length, 2);
  assert.notEqual(getLoaded(), before);
  assert.equal(getLoaded().catalogue.agents.length, 2);
  writeFileSync(join(folder, 'lock.json'), '{ broken');
  await change(join(agents, 'wharf.md'));
  assert.equal(errors.length, 1);
  assert.match(errors[0] ?? '', /lock\.json/);
  rmSync(join(folder, 'lock.json'));
  await change(join(agents, 'wharf.md'));
  assert.equal(refreshed.length, 3);
});
