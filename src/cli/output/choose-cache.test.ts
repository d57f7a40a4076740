import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, mkdtempDisposableSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { createTerminal } from '../terminal/create-terminal.ts';
import { withCache } from './choose-cache.ts';

function createPlace() {
  const place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  const work = join(place.path, 'work');
  mkdirSync(work);
  return {
    cache: join(place.path, 'cache'),
    spare: join(work, 'cache'),
    terminal: createTerminal('en', output, output, {}),
    said,
    [Symbol.dispose]: () => place.remove(),
  };
}

test('a cache that can be written is used, and nothing is left there or said', async () => {
  using place = createPlace();
  const { cache, spare, terminal, said } = place;
  assert.equal(await withCache(cache, spare, terminal, async (folder) => folder), cache);
  assert.deepEqual([readdirSync(cache), existsSync(spare), said], [[], false, []]);
});

test('where a cache cannot be written, one that is thrown away is used, in which packages are found, and that is said', async () => {
  using place = createPlace();
  const { cache, spare, terminal, said } = place;
  writeFileSync(cache, 'a file where the folder should be');
  assert.equal(await withCache(cache, spare, terminal, async (folder) => folder), spare);
  assert.ok(lstatSync(join(spare, 'node_modules')).isSymbolicLink());
  assert.ok(existsSync(join(spare, 'node_modules/astro/package.json')));
  assert.match(said.join(''), /^The cache in .*cache cannot be written; .*EEXIST/);
});

test('what fails for another reason, or for want of room on the disk of the output, is not tried again', async () => {
  using place = createPlace();
  const { cache, spare, terminal, said } = place;
  for (const message of ['nothing of a disk', 'ENOSPC: no space left on device']) {
    const tried: string[] = [];
    const work = async (folder: string) => {
      tried.push(folder);
      throw new Error(message);
    };
    await assert.rejects(withCache(cache, spare, terminal, work), new RegExp(message));
    assert.deepEqual(tried, [cache]);
  }
  assert.deepEqual(said, []);
});

const other = '/dev/shm';
test('where the disk of the cache is full and that of the output is another, the work is done there', {
  skip: existsSync(other) && lstatSync(other).dev !== lstatSync(tmpdir()).dev ? false : 'there is no second disk',
}, async () => {
  using place = createPlace();
  using cache = mkdtempDisposableSync(join(other, 'agentheque-'));
  const { spare, terminal, said } = place;
  const tried: string[] = [];
  const work = async (folder: string) => {
    tried.push(folder);
    if (folder !== spare) throw new Error('ENOSPC: no space left on device, write');
    return folder;
  };
  assert.equal(await withCache(cache.path, spare, terminal, work), spare);
  assert.deepEqual(tried, [cache.path, spare]);
  assert.match(said.join(''), /no space left on device/);
  const full = `ENOSPC: no space left on device, copyfile '${cache.path}/a' -> '${join(dirname(spare), 'new/a')}'`;
  const copy = async (folder: string) => {
    tried.push(folder);
    throw new Error(full);
  };
  await assert.rejects(withCache(cache.path, spare, terminal, copy), /copyfile/);
  assert.deepEqual(tried, [cache.path, spare, cache.path]);
});
