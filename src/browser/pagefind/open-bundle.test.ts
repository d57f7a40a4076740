import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bundle } from '../../search/catalogue/search-catalogue.ts';
import type { Occurrences } from '../../search/full-text.ts';
import { createCheckedFetch, DamagedFile } from './checked-fetch.ts';
import { openBundle } from './open-bundle.ts';
import type { PagefindInstance, PagefindResult } from './pagefind-module.ts';

const FOLDER = 'https://x.example/pagefind/fr/';
const bundle: Bundle = { key: 'fr', state: 's', languages: ['fr'], hash: 'fr_1', program: 'fr', count: 3 };
const texts = ['le phare et le quai', 'un phare', 'rien'];

/** A server whose files are there, unless they are named in `gone`; files are asked for when `held` is let go. */
function serve() {
  const [asked, gone]: [string[], Set<string>] = [[], new Set()];
  const held = new Map<string, Promise<void>>();
  const files = createCheckedFetch(async (input) => {
    const name = String(input).replace(FOLDER, '');
    asked.push(name);
    await held.get(name);
    if (gone.has(name)) return new Response('', { status: 404 });
    return name.includes('entry') ? Response.json({}) : new Response('pagefind_dcd');
  });
  return { asked, gone, held, files };
}

/** Pagefind as it answers: a chunk a word, and without the word where its chunk is missing. */
function openFake({ count = texts.length, server = serve() } = {}) {
  const searched: string[] = [];
  const options: unknown[] = [];
  const loaded = new Set<string>();
  const load = async (name: string) => {
    await server.files.fetch(FOLDER + name);
  };
  const resultsOf = (isWanted: (words: string[]) => boolean, score: number): PagefindResult[] =>
    texts.slice(0, count).flatMap((content, place) => {
      const words = content.split(' ');
      if (!isWanted(words)) return [];
      const data = async () => {
        await load(`fragment/${place}.pf_fragment`);
        return { content: `${content}`, anchors: [{ id: 'summary', location: 0 }] };
      };
      return [{ id: `fr_${place}`, score, words: [place], data }];
    });
  const instance: PagefindInstance = {
    async options(given) {
      options.push(given);
    },
    async preload(term) {
      if (loaded.has(term)) return;
      // Pagefind says nothing of it.
      await load(`index/${term}.pf_index`).then(
        () => loaded.add(term),
        () => undefined,
      );
    },
    async search(term) {
      if (term === null) {
        await load('pagefind-entry.json?ts=fr_1').then(() => load('pagefind.fr_1.pf_meta'));
        return { results: resultsOf(() => true, 0) };
      }
      searched.push(term);
      const quoted = /^"(.*)"$/.exec(term)?.[1];
      if (quoted !== undefined) {
        return { results: loaded.has(quoted) ? resultsOf((words) => words.includes(quoted), 1) : [] };
      }
      const [first = ''] = [...term];
      const exact = loaded.has(term) ? resultsOf((words) => words.some((word) => word.startsWith(term)), 1) : [];
      const begun = resultsOf((words) => words.some((word) => word.startsWith(term)), 1e-9);
      const shorter = resultsOf((words) => words.some((word) => word.startsWith(first)), 1e-9);
      return { results: [exact, begun, shorter].find((results) => results.length > 0) ?? [] };
    },
  };
  const created: object[] = [];
  const importModule = async (address: string) => {
    assert.equal(address, `${FOLDER}pagefind.js`);
    return {
      createInstance(given: object) {
        created.push(given);
        return instance;
      },
    };
  };
  const open = () => openBundle(bundle, { folder: FOLDER, files: server.files, importModule });
  return { open, server, searched, options, created };
}

const places = (occurrences: Occurrences | undefined) => occurrences && [...occurrences.texts];

test('a bundle is opened by what the entry names, all of it asked for at once', async () => {
  const { open, server, created, options } = openFake();
  await open();
  assert.deepEqual(server.asked.slice(0, 3), [
    'pagefind-entry.json?ts=fr_1',
    'pagefind.fr_1.pf_meta',
    'wasm.fr.pagefind',
  ]);
  assert.deepEqual(created, [{ basePath: FOLDER, metaCacheTag: 'fr_1', noWorker: true }]);
  assert.equal(options.length, 1);
});

test('a bundle of another number of texts was published anew', async () => {
  await assert.rejects(openFake({ count: 2 }).open(), /Expected 3 texts of fr_1, found 2/);
});

test('a bundle that is gone, or whose entry is, fails with why', async () => {
  for (const name of ['pagefind.fr_1.pf_meta', 'pagefind-entry.json?ts=fr_1']) {
    const server = serve();
    server.gone.add(name);
    await assert.rejects(openFake({ server }).open(), /404/, name);
  }
});

test('words are answered in the order that was asked, by the index of texts', async () => {
  const { open } = openFake();
  const { words, beginning } = await (await open()).find(['quai', 'phare', 'mer']);
  assert.deepEqual(words.map(places), [[0], [0, 1], []]);
  assert.equal(beginning, undefined);
});

test('a word is asked for once', async () => {
  const { open, searched } = openFake();
  const index = await open();
  await index.find(['phare']);
  await index.find(['phare', 'quai']);
  assert.deepEqual(searched, ['"phare"', 'phare', '"quai"', 'quai']);
});

test('a chunk that cannot be loaded is a failure, and is tried again by whoever asks next', async () => {
  const { open, server } = openFake();
  const index = await open();
  server.gone.add('index/phare.pf_index');
  await assert.rejects(index.find(['quai', 'phare']), /404/);
  await assert.rejects(index.find(['phare']), /404/);
  server.gone.clear();
  assert.deepEqual((await index.find(['quai', 'phare'])).words.map(places), [[0], [0, 1]]);
});

test('a chunk that fails while something else is asked fails its own question all the same', async () => {
  const { open, server } = openFake();
  const index = await open();
  let release: () => void = () => undefined;
  server.gone.add('index/phare.pf_index');
  server.held.set(
    'index/quai.pf_index',
    new Promise((resolve) => {
      release = resolve;
    }),
  );
  const first = index.find(['phare', 'quai']);
  first.catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  const second = index.find(['rien']);
  second.catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  release();
  await assert.rejects(first, /404/);
  await second.catch(() => undefined);
  server.gone.clear();
  assert.deepEqual((await index.find(['phare'])).words.map(places), [[0, 1]]);
});

test('a word being typed begins others, at less than a whole word counts', async () => {
  const { open } = openFake();
  const { words, beginning } = await (await open()).find(['pha'], 'pha');
  assert.deepEqual([words.map(places), places(beginning)], [[[]], [0, 1]]);
  assert.ok(beginning?.levels.every((level) => level > 0 && level < 1));
});

test('what begins as a shorter word does is not a beginning', async () => {
  const { open } = openFake();
  const { words, beginning } = await (await open()).find(['pxq'], 'pxq');
  assert.deepEqual([words.map(places), beginning], [[[]], undefined]);
});

test('a word that only begins others is in no text itself, and costs one search', async () => {
  const { open, searched } = openFake();
  assert.deepEqual((await (await open()).find(['pha'])).words.map(places), [[]]);
  assert.deepEqual(searched, ['"pha"']);
});

test('a whole word begins nothing else', async () => {
  const { open } = openFake();
  assert.equal((await (await open()).find(['phare'], 'phare')).beginning, undefined);
});

test('only what is asked for may be a beginning', async () => {
  const { open } = openFake();
  assert.equal((await (await open()).find(['quai'], 'pha')).beginning, undefined);
});

test('a text comes by its index; one that cannot be loaded is tried again', async () => {
  const { open, server } = openFake();
  const index = await open();
  assert.deepEqual(await index.text(1), { summary: 'un phare', sections: [] });
  server.gone.add('fragment/2.pf_fragment');
  await assert.rejects(index.text(2), /404/);
  server.gone.clear();
  assert.equal((await index.text(2)).summary, 'rien');
  await assert.rejects(index.text(3), DamagedFile);
});

test('a failure of a text is not a failure of the words that are asked next', async () => {
  const { open, server } = openFake();
  const index = await open();
  server.gone.add('fragment/0.pf_fragment');
  await assert.rejects(index.text(0));
  assert.deepEqual((await index.find(['quai'])).words.map(places), [[0]]);
});

test('hundreds of words are asked again, not kept without end', async () => {
  const { open, searched } = openFake();
  const index = await open();
  for (let at = 0; at < 201; at++) await index.find([`mot${at}`]);
  await index.find(['mot0']);
  await index.find(['mot200']);
  assert.equal(searched.length, 202);
});
