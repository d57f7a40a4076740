import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { NO_BUILD } from '../../offline/build-id.ts';
import { makeCatalogue } from '../../search/catalogue/make-catalogue.ts';
import { SEARCH_VERSION, type SearchEntry } from '../../search/catalogue/search-catalogue.ts';
import { memorySearch, sourceOf } from '../../search/fixtures/memory-search.ts';
import type { OpenedIndex } from '../../search/full-text.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { openSearchSite } from './load-search.ts';
import { prepareEntry } from './search-entry.ts';

const sources = [
  sourceOf('buoy', 'en', 'Buoy', 'Marks a lamp.'),
  sourceOf('gardien', 'en', 'Keeper', 'Keeps the lamp.'),
  sourceOf('gardien', 'fr', 'Gardien', 'Entretient la lampe.'),
  sourceOf('quai', 'fr', 'Quai', 'Un quai.'),
];
const parts = memorySearch(sources);
const made = makeCatalogue(sources, [], () => []);

const entryOf = (hash: string): SearchEntry => {
  return { schemaVersion: SEARCH_VERSION, build: NO_BUILD, hash, texts: { en: 2, fr: 2 }, bundles: parts.bundles };
};

/** The published site, below `/base`: its state, what was asked of it, and what of it is gone. */
const site = { hash: 'one', asked: [] as string[], gone: new Set<string>(), caches: [] as unknown[] };

const { fetch } = globalThis;
globalThis.fetch = async (input, init) => {
  if (!String(input).startsWith('/base/')) return fetch(input, init);
  const name = String(input).replace('/base/search/', '');
  site.asked.push(name);
  if (name === 'entry.json') site.caches.push(init?.cache);
  const files = new Map<string, unknown>([
    ['entry.json', entryOf(site.hash)],
    [`files/${site.hash}/catalogue.json`, made.catalogue],
    [`files/${site.hash}/facets.json`, made.facets],
  ]);
  const content = site.gone.has(name) ? undefined : files.get(name);
  return content === undefined ? new Response('', { status: 404 }) : Response.json(content);
};

beforeEach(() => Object.assign(site, { hash: 'one', asked: [], gone: new Set(), caches: [] }));

/** A site with bundles that are opened as they are asked for, and which those were. */
function open(fail: (folder: string) => Promise<void> | void = () => undefined) {
  const opened: string[] = [];
  const closed: string[] = [];
  const broken = new Set<string>();
  const loaded = openSearchSite('/base/', async (bundle, folder): Promise<OpenedIndex> => {
    opened.push(folder);
    await fail(folder);
    const index = await parts.texts(bundle);
    const work = async <T>(task: () => Promise<T>): Promise<T> => {
      if (broken.delete(folder)) throw new Error('it broke');
      return task();
    };
    return {
      find: (words, beginning) => work(() => index.find(words, beginning)),
      text: (place) => work(() => index.text(place)),
      close: () => closed.push(folder),
    };
  });
  return { loaded, opened, closed, broken };
}

const ask = async ({ loaded }: ReturnType<typeof open>, text: string) => {
  const engine = await loaded.engine();
  const { own, others } = await engine.find(parseQuery(text), { locale: 'fr' });
  return [...own, ...others].map(({ agent }) => engine.catalogue.agents[agent]);
};

test('a question loads the entry, the catalogue and each bundle, once', async () => {
  const here = open();
  assert.deepEqual(await ask(here, 'lampe'), ['gardien', 'buoy']);
  assert.deepEqual(await ask(here, 'quai'), ['quai']);
  assert.deepEqual(site.asked.toSorted(), ['entry.json', 'files/one/catalogue.json', 'files/one/facets.json']);
  assert.deepEqual(here.opened, ['/base/pagefind/fr/s/', '/base/pagefind/en/s/']);
  assert.deepEqual(site.caches, ['no-cache']);
});

test('an entry that was asked for early is used once', async () => {
  prepareEntry('/base/');
  prepareEntry('/base/');
  await ask(open(), 'quai');
  assert.equal(site.asked.filter((name) => name === 'entry.json').length, 1);
  await ask(open(), 'quai');
  assert.equal(site.asked.filter((name) => name === 'entry.json').length, 2);
});

test('an entry that failed early is asked for again', async () => {
  site.gone.add('entry.json');
  prepareEntry('/base/');
  await new Promise((resolve) => setImmediate(resolve));
  site.gone.clear();
  assert.deepEqual(await ask(open(), 'quai'), ['quai']);
});

test('a text comes from the bundle of its language, by its number in the catalogue', async () => {
  const { loaded, opened } = open();
  assert.equal((await loaded.text(3)).summary, 'Un quai.');
  assert.equal((await loaded.text(1)).summary, 'Keeps the lamp.');
  assert.deepEqual(opened, ['/base/pagefind/fr/s/', '/base/pagefind/en/s/']);
  await assert.rejects(loaded.text(4));
});

test('bundles are opened one at a time, whoever asks for them', async () => {
  let [pending, most] = [0, 0];
  const here = open(async () => {
    pending++;
    most = Math.max(most, pending);
    await new Promise((resolve) => setTimeout(resolve, 5));
    pending--;
  });
  await Promise.all([here.loaded.text(0), here.loaded.text(3), ask(here, 'lampe')]);
  assert.deepEqual([most, here.opened.length], [1, 2]);
});

test('what cannot be loaded fails whoever asks, and is loaded by whoever asks next', async () => {
  for (const name of ['entry.json', 'files/one/catalogue.json', 'files/one/facets.json']) {
    const here = open();
    site.gone.add(name);
    await assert.rejects(ask(here, 'quai'), /404/, name);
    site.gone.clear();
    assert.deepEqual(await ask(here, 'quai'), ['quai'], name);
  }
});

test('a bundle that could not be opened is opened again, and keeps none from it', async () => {
  let tries = 0;
  const here = open((folder) => {
    if (folder.endsWith('/fr/s/') && tries++ === 0) throw new Error('network');
  });
  const first = here.loaded.text(3);
  const second = here.loaded.text(0);
  await assert.rejects(first, /network/);
  assert.equal((await second).summary, 'Marks a lamp.');
  assert.equal((await here.loaded.text(3)).summary, 'Un quai.');
});

test('what a first question needs is loaded before it is asked, and no more', async () => {
  const { loaded, opened } = open();
  loaded.warm('fr');
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(opened, ['/base/pagefind/fr/s/']);
  assert.deepEqual(site.asked.toSorted(), ['entry.json', 'files/one/catalogue.json']);
});

test('warming up fails silently, also where nobody speaks the language', async () => {
  const { loaded, opened } = open();
  loaded.warm('de');
  site.gone.add('entry.json');
  open().loaded.warm('fr');
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(opened, []);
});

test('a site that is as before is not loaded again', async () => {
  const here = open();
  await ask(here, 'quai');
  assert.equal(await here.loaded.refresh(), false);
  await ask(here, 'quai');
  assert.deepEqual(here.opened.length, 2);
});

test('a site that was published anew is loaded again', async () => {
  const here = open();
  await ask(here, 'quai');
  site.hash = 'two';
  assert.equal(await here.loaded.refresh(), true);
  site.asked = [];
  assert.deepEqual(await ask(here, 'quai'), ['quai']);
  assert.deepEqual(site.asked.toSorted(), ['files/two/catalogue.json', 'files/two/facets.json']);
  assert.equal(here.opened.length, 4);
  assert.deepEqual(here.closed, ['/base/pagefind/fr/s/', '/base/pagefind/en/s/']);
});

test('an index that broke is closed, and the next question opens it anew', async () => {
  const here = open();
  await ask(here, 'quai');
  here.broken.add('/base/pagefind/en/s/');
  await assert.rejects(ask(here, 'lampe'), /it broke/);
  assert.deepEqual(here.closed, ['/base/pagefind/en/s/']);
  assert.deepEqual(await ask(here, 'lampe'), ['gardien', 'buoy']);
  assert.deepEqual(here.opened, ['/base/pagefind/fr/s/', '/base/pagefind/en/s/', '/base/pagefind/en/s/']);
});

test('whether it was published anew cannot be known without a network', async () => {
  const { loaded } = open();
  site.gone.add('entry.json');
  await assert.rejects(loaded.refresh(), /404/);
});
