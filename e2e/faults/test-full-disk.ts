import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findDiskFault } from '../../src/cli/output/find-disk-fault.ts';
import { closePagefind, makeBundle } from '../../src/integrations/pagefind/make-bundle.ts';
import type { Setting } from './faults.test.ts';
import { listBytes } from './list-bytes.ts';
import { mountDisk, whyNoDisk } from './mount-disk.ts';
import { assertBuilt, assertTidy } from './project.ts';
import { note } from './table.ts';

/** Of a disk in memory, in bytes. */
const BLOCK = 4096;

/** What is left on the disk of the output: so many blocks, and so much of what the site takes, to all but one block of it. */
const BLOCKS = [0, 1, 2, 4, 16];
const SHARES = [0.25, 0.5, 0.75, 0.9, 1];

/** In bytes, on the disk of the cache: full from the beginning, while agents are read, while the site is written. */
const CACHE_ROOMS = [0, 24, 120].map((blocks) => blocks * BLOCK);

/** Open files that a process may have: few more than those with which Node still starts our program. */
const OPEN_FILES = 64;

export function testFullDisk({ project, clean, buildWhole }: Setting): void {
  const skip = whyNoDisk(project.place);

  test('a full disk ends a build with its name and that of the file, and all is as it was', { skip }, async () => {
    using disk = mountDisk(join(project.place, 'full'), '4m');
    const at = { out: join(disk.path, 'site'), lock: join(disk.path, 'lock.json') };
    cpSync(clean.old.folder, disk.path, { recursive: true });
    const before = listBytes(disk.path);
    const ballast = join(disk.path, 'ballast');
    const all = countBlocks(join(clean.new.folder, 'site'));
    const rooms = [...BLOCKS, ...SHARES.map((share) => Math.ceil(all * share) - 1)].map((blocks) => blocks * BLOCK);
    for (const room of rooms) {
      const { bavail, bsize } = statfsSync(disk.path);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - room)));
      const { code, said } = await project.buildQuickly('new', at);
      rmSync(ballast);
      assert.equal(code, 1, `${room} bytes were left, and the build went on: ${said}`);
      assert.match(said, /no space left on device/, `${room} bytes`);
      assert.ok(
        said.split('\n').some((line) => line.includes('no space left') && line.includes(disk.path)),
        said,
      );
      assert.doesNotMatch(said, /--verbose/, 'a fault of ours, says the message');
      assert.deepEqual(listBytes(disk.path), before, `${room} bytes`);
      assert.deepEqual(readdirSync(disk.path).sort(), ['lock.json', 'site']);
    }
    assertTidy(at.out, project.cache);
    assertBuilt(await project.buildQuickly('new', at), at.out, clean.new.files);
    note('full disk of the output', rooms.length, 'exit 1 with the file, the site before unchanged, nothing left over');
  });

  test('a full disk of the cache does not matter', { skip }, async () => {
    const whole = await buildWhole();
    for (const room of CACHE_ROOMS) {
      rmSync(project.cache, { recursive: true, force: true });
      using disk = mountDisk(project.cache, '8m');
      const { bavail, bsize } = statfsSync(disk.path);
      writeFileSync(join(disk.path, 'ballast'), Buffer.alloc(bavail * bsize - room));
      const folder = join(project.place, `uncached-${room}`);
      const at = { out: join(folder, 'site'), lock: join(folder, 'lock.json') };
      mkdirSync(folder);
      cpSync(join(clean.old.folder, 'lock.json'), at.lock);
      // Pages that Astro makes have to find their packages from elsewhere.
      const isWhole = room === CACHE_ROOMS.at(-1);
      const run = isWhole ? await project.build(at) : await project.buildQuickly('new', at);
      assertBuilt(run, at.out, isWhole ? whole.files : clean.new.files);
      assert.match(run.said, /The cache in .* cannot be written; .*no space left on device/i);
      assertTidy(at.out, project.cache);
    }
    note('full disk of the cache', CACHE_ROOMS.length, 'the bytes of a clean build, without the cache');
  });

  test('a disk that is too small for a search index is named', { skip }, async () => {
    using disk = mountDisk(join(project.place, 'index'), '64k');
    const html = '<!doctype html><html lang="en"><body data-pagefind-body><p>tide</p></body></html>';
    await assert.rejects(makeBundle([{ address: '/tide/', html }], join(disk.path, 'bundle')), (error) => {
      const fault = findDiskFault(error);
      return fault?.kind === 'full' && fault.message.includes(disk.path);
    });
    await closePagefind();
    assert.deepEqual(readdirSync(disk.path), []);
    note('full disk of a search index', 1, 'said with the file, nothing left over');
  });

  test('a system that opens few files ends a build with words for it, or does not matter', {
    skip: withoutLimits(),
  }, async () => {
    const whole = await buildWhole();
    const folder = join(project.place, 'limited');
    cpSync(clean.old.folder, folder, { recursive: true });
    const at = { out: join(folder, 'site'), lock: join(folder, 'lock.json') };
    const run = await project.build({ ...at, before: ['sh', '-c', `ulimit -n ${OPEN_FILES}; exec "$@"`, 'sh'] });
    if (run.code === 0) assertBuilt(run, at.out, whole.files);
    else {
      assert.match(run.said, /too many open files/i);
      assert.deepEqual(listBytes(at.out), clean.old.files);
    }
    assertTidy(at.out, project.cache);
    note(`${OPEN_FILES} open files`, 1, run.code === 0 ? 'the bytes of a clean build' : 'exit 1, said');
  });
}

/** Blocks that the files below a folder take, once they are copied. */
function countBlocks(folder: string): number {
  return [...listBytes(folder).keys()].reduce(
    (sum, path) => sum + Math.ceil(statSync(join(folder, path)).size / BLOCK),
    0,
  );
}

function withoutLimits(): string | false {
  return spawnSync('sh', ['-c', 'ulimit -n 64']).status === 0 ? false : 'there is no shell that limits open files';
}
