import assert from 'node:assert/strict';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mock, test } from 'node:test';
import { openCache } from './cache.ts';
import { KEPT_DAYS, sweepCache } from './sweep-cache.ts';

const DAY = 86_400_000;
const now = Date.now();

function createCache() {
  const place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-sweep-'));
  return { place, folder: place.path, [Symbol.dispose]: () => place.remove() };
}

/** Puts a file there that was last used so many days ago; a path that ends in `/` is a folder with a file in it. */
function put(folder: string, path: string, days: number): string {
  const target = join(folder, path);
  const then = new Date(now - days * DAY);
  mkdirSync(path.endsWith('/') ? target : dirname(target), { recursive: true });
  writeFileSync(path.endsWith('/') ? join(target, 'file') : target, path);
  utimesSync(target, then, then);
  return target;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

test('what nobody used in a month goes, from every store; what somebody used stays', () => {
  using cache = createCache();
  const { folder } = cache;
  for (const store of ['bundle', 'cards', 'code', 'html', 'logo', 'read', 'record']) {
    put(folder, `${store}/ab/old`, KEPT_DAYS + 1);
    put(folder, `${store}/ab/young`, KEPT_DAYS - 1);
  }
  put(folder, 'pagefind/fr/old/', KEPT_DAYS + 1);
  put(folder, 'pagefind/fr/young/', KEPT_DAYS - 1);
  // As a build that was ended by force left it.
  put(folder, 'html/ab/cd.12345678.tmp', KEPT_DAYS + 1);
  // As earlier versions wrote them: with the whole name, with an ending, without a group.
  put(folder, 'html/ab/abcd', KEPT_DAYS + 1);
  put(folder, 'cards/ab/abcd.png', KEPT_DAYS + 1);
  put(folder, 'cards/abcd.png', KEPT_DAYS + 1);
  put(folder, 'cards/abce.png', KEPT_DAYS - 1);
  assert.equal(sweepCache(folder, now), 12);
  assert.deepEqual(listFiles(folder), [
    'bundle/ab/young',
    'cards/ab/young',
    'cards/abce.png',
    ...['code', 'html', 'logo'].map((store) => `${store}/ab/young`),
    'pagefind/fr/young/file',
    ...['read', 'record'].map((store) => `${store}/ab/young`),
    'swept',
  ]);
});

test('what builds left that were ended by force goes after a day, and what is none of the cache stays', () => {
  using cache = createCache();
  const { folder } = cache;
  put(folder, 'out-0123456789ab/', 2);
  put(folder, 'out-ba9876543210/', 0.5);
  put(folder, 'probe-123', 2);
  put(folder, 'probe-124.12345678.tmp', 2);
  put(folder, 'probe-125', 0.5);
  put(folder, 'dev/', 400);
  put(folder, 'notes/ab/mine', 400);
  assert.equal(sweepCache(folder, now), 3);
  assert.deepEqual(readdirSync(folder).sort(), ['dev', 'notes', 'out-ba9876543210', 'probe-125', 'swept']);
  assert.deepEqual(listFiles(join(folder, 'notes')), ['ab/mine']);
});

test('a cache is swept once a day', () => {
  using cache = createCache();
  const { folder } = cache;
  assert.equal(sweepCache(folder, now), 0);
  put(folder, 'html/ab/old', KEPT_DAYS + 3);
  assert.equal(sweepCache(folder, now + 0.9 * DAY), null);
  assert.equal(sweepCache(folder, now + 1.1 * DAY), 1);
});

test('what was read yesterday is there in a month but a day', () => {
  using cache = createCache();
  const { folder } = cache;
  const entries = openCache(folder);
  entries.write('html', 'abcd', 'one');
  entries.write('html', 'abce', 'two');
  for (const key of ['abcd', 'abce']) {
    const then = new Date(now - (KEPT_DAYS - 1) * DAY);
    utimesSync(entries.path('html', key), then, then);
  }
  assert.equal(entries.read('html', 'abcd'), 'one');
  assert.equal(sweepCache(folder, now + 2 * DAY), 1);
  assert.equal(entries.read('html', 'abcd'), 'one');
  assert.equal(entries.read('html', 'abce'), undefined);
});

test('what another build marks as used while it is taken away comes back', () => {
  using cache = createCache();
  const { folder } = cache;
  const target = put(folder, 'html/ab/cd', KEPT_DAYS + 1);
  const rename = renameSync;
  mock.method(fs, 'renameSync', (from: string, to: string) => {
    // Between the first look and the second.
    if (from === target) utimesSync(from, new Date(now), new Date(now));
    rename(from, to);
  });
  syncBuiltinESMExports();
  try {
    assert.equal(sweepCache(folder, now), 0);
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
  assert.equal(readFileSync(target, 'utf8'), 'html/ab/cd');
  assert.deepEqual(readdirSync(dirname(target)), ['cd']);
});

test('what cannot be swept ends no build', () => {
  using cache = createCache();
  const { folder } = cache;
  writeFileSync(join(folder, 'html'), 'a file where a store should be');
  mkdirSync(join(folder, 'read'));
  mkdirSync(join(folder, 'cards'));
  writeFileSync(join(folder, 'cards/ab'), 'a file where a group should be');
  assert.equal(sweepCache(folder, now), 0);
  symlinkSync('nowhere', join(folder, 'read/broken'));
  // A link that leads nowhere is older than anything.
  assert.equal(sweepCache(folder, now + 2 * DAY), 1);
  const file = join(folder, 'html');
  assert.equal(sweepCache(file, now), null);
  assert.ok(existsSync(file));
});
