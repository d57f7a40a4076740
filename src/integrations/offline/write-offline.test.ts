import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { hashBytes } from '../../disk/hash-bytes.ts';
import { NO_BUILD } from '../../offline/build-id.ts';
import { packOf, splitPack } from '../../offline/packs.ts';
import { writeOffline } from './write-offline.ts';

const root = mkdtempSync(join(tmpdir(), 'agentheque-offline-'));
after(() => rmSync(root, { recursive: true }));

const page = (text: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"> <meta name="agentheque-build" content="${NO_BUILD}"></head>${text}</html>`;
const index = gzipSync('pagefind_dcd');

const files: Record<string, string | Uint8Array> = {
  'en/agents/x/index.html': page(`é ${NO_BUILD}`),
  'en/agents/x/index.md': 'for programs',
  'fr/agents/x/index.html': page('été'),
  'en/offline/index.html': page('offline'),
  'fr/offline/index.html': page('hors connexion'),
  'files/en/x.md': '# x',
  'search/entry.json': `{"schemaVersion":2,"build":"${NO_BUILD}","hash":"1"}`,
  'search/files/1/catalogue.json': '{}',
  'pagefind/en/2/index/a.pf_index': index,
  'pagefind/en/2/pagefind.js': 'search()',
  '_astro/page.js': 'page()',
  'api/agents.json': '{}',
  'embed/en/x/index.html': '<!doctype html>',
  'theme.js': 'theme()',
  '.agentheque': '',
  _redirects: '',
};

async function make(name: string, changes: Record<string, string> = {}, isOffered = true) {
  const site = join(root, name);
  for (const [path, content] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  const written = await writeOffline(site, 'worker();', isOffered);
  return { site, ...written, read: (path: string) => readFileSync(join(site, path), 'utf8') };
}

const made = await make('one');

/** A file of the packs, as the worker reads it. */
function unpack({ site, list }: typeof made, address: string): string | undefined {
  const { group, number } = packOf(address, list.packs);
  const name = list.packs[group]?.names[number];
  const packed = readFileSync(join(site, `offline/packs/${name}.pack`));
  assert.equal(hashBytes(packed).slice(0, 32), name);
  const bytes = splitPack(new Uint8Array(gunzipSync(packed))).get(address);
  return bytes && Buffer.from(bytes).toString();
}

test('pages and the entry of the search say their build, once, and nothing else is changed', () => {
  const { build, read } = made;
  assert.match(build, /^[0-9a-f]{16}$/);
  assert.equal(read('en/agents/x/index.html'), page(`é ${NO_BUILD}`).replace(NO_BUILD, build));
  assert.equal(read('search/entry.json'), `{"schemaVersion":2,"build":"${build}","hash":"1"}`);
  assert.equal(read(`search/entries/${build}.json`), read('search/entry.json'));
  assert.equal(read('embed/en/x/index.html'), '<!doctype html>');
  assert.ok(read('sw.js').startsWith(`self.AGENTHEQUE_BUILD="${build}";\n`));
  assert.deepEqual(JSON.parse(read(`offline/lists/${build}.json`)), made.list);
});

test('packs hold what a reader has a use for, as it was before the build was known', () => {
  assert.equal(unpack(made, '/en/agents/x/'), page(`é ${NO_BUILD}`));
  assert.equal(unpack(made, '/files/en/x.md'), '# x');
  assert.equal(unpack(made, '/search/entry.json'), files['search/entry.json']);
  assert.equal(unpack(made, '/pagefind/en/2/index/a.pf_index'), 'pagefind_dcd');
  for (const address of ['/api/agents.json', '/embed/en/x/', '/en/agents/x/index.md', '/.agentheque', '/_redirects']) {
    assert.equal(unpack(made, address), undefined, address);
  }
});

test('the list names what pages are made with, by its hash', () => {
  const { shell, files: others, folders } = made.list;
  assert.deepEqual(
    shell.map(([address]) => address),
    [
      '/_astro/page.js',
      '/en/offline/',
      '/fr/offline/',
      '/search/entry.json',
      '/search/files/1/catalogue.json',
      '/theme.js',
    ],
  );
  assert.deepEqual(others, [['/pagefind/en/2/pagefind.js', hashBytes('search()').slice(0, 32)]]);
  assert.deepEqual(folders, ['/pagefind/en/2/', '/search/files/1/']);
});

test('the same site gives the same bytes, wherever it lies', async () => {
  const again = await make('again');
  const list = (site: string) => readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  assert.deepEqual(list(again.site), list(made.site));
  assert.deepEqual(again.list, made.list);
});

test('a page that changes changes the build, and only its own pack', async () => {
  const other = await make('other', { 'en/agents/x/index.html': page('another text') });
  assert.notEqual(other.build, made.build);
  assert.deepEqual(other.list.packs['fr'], made.list.packs['fr']);
  assert.deepEqual(other.list.packs['shared'], made.list.packs['shared']);
  assert.notDeepEqual(other.list.packs['en'], made.list.packs['en']);
});

test('where keeping is not offered there are no packs', async () => {
  const off = await make('off', {}, false);
  assert.deepEqual(
    Object.values(off.list.packs).flatMap(({ names }) => names),
    [],
  );
  assert.equal(off.read('en/agents/x/index.html').includes(off.build), true);
});
