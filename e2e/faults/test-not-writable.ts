import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Setting } from './faults.test.ts';
import { listBytes } from './list-bytes.ts';
import { mountDisk, whyNoDisk } from './mount-disk.ts';
import { assertBuilt, assertTidy } from './project.ts';
import { note } from './table.ts';

/** Nobody in particular, to whom modes mean something. */
const NOBODY = '65534';

export function testNotWritable({ project, clean }: Setting): void {
  const skip = whyNoDisk(project.place);

  test('a disk of the output that may not be written is named', { skip }, async () => {
    using disk = mountDisk(join(project.place, 'read-only'), '4m');
    cpSync(clean.old.folder, disk.path, { recursive: true });
    const before = listBytes(disk.path);
    disk.makeReadOnly();
    const { code, said } = await project.buildQuickly('new', {
      out: join(disk.path, 'site'),
      lock: join(project.place, 'lock-elsewhere.json'),
    });
    assert.equal(code, 1);
    assert.match(said, /^The site is prepared in .*, which cannot be written: EROFS/m);
    assert.doesNotMatch(said, /--verbose/);
    assert.deepEqual(listBytes(disk.path), before);
    note('read-only disk of the output', 1, 'exit 1 with the folder, the site before unchanged');
  });

  test('a cache that may not be written is read, or done without', { skip }, async () => {
    using disk = mountDisk(project.cache, '64m');
    const folder = join(project.place, 'read-only-cache');
    const at = { out: join(folder, 'site'), lock: join(folder, 'lock.json') };
    cpSync(clean.old.folder, folder, { recursive: true });
    disk.makeReadOnly();
    const run = await project.buildQuickly('new', at);
    assertBuilt(run, at.out, clean.new.files);
    assert.match(run.said, /The cache in .* cannot be written; .*EROFS/);
    assertTidy(at.out);
    note('read-only cache', 1, 'the bytes of a clean build, said');
  });

  test('a lock that may not be written ends a build that has addresses to write, and no other', { skip }, async () => {
    using disk = mountDisk(join(project.place, 'read-only-lock'), '1m');
    const lock = join(disk.path, 'lock.json');
    cpSync(join(clean.old.folder, 'lock.json'), lock);
    disk.makeReadOnly();
    const folder = join(project.place, 'locked');
    const out = join(folder, 'site');
    cpSync(join(clean.old.folder, 'site'), out, { recursive: true });
    assertBuilt(await project.buildQuickly('old', { out, lock }), out, clean.old.files);
    const { code, said } = await project.buildQuickly('new', { out, lock });
    assert.equal(code, 1);
    assert.match(said, /lock\.json cannot be written, so the site was not put in place: EROFS/);
    assert.deepEqual(listBytes(out), clean.old.files);
    assert.equal(readFileSync(lock, 'utf8'), readFileSync(join(clean.old.folder, 'lock.json'), 'utf8'));
    assertTidy(out, project.cache);
    note('read-only lock', 2, 'exit 1 where it has to change, else built');
  });

  test('folders that somebody else owns are named, and stay as they are', { skip: withoutUsers() }, async () => {
    chmodSync(project.place, 0o755);
    spawnSync('chown', ['-R', NOBODY, project.cache]);
    for (const readOnly of ['.', 'site']) {
      const folder = join(project.place, `owned-${readOnly === '.' ? 'parent' : readOnly}`);
      mkdirSync(folder);
      cpSync(clean.old.folder, folder, { recursive: true });
      spawnSync('chown', ['-R', NOBODY, folder]);
      chmodSync(join(folder, readOnly), 0o555);
      const before = listBytes(folder);
      const { code, said } = await project.buildQuickly('new', {
        out: join(folder, 'site'),
        lock: join(folder, 'lock.json'),
        before: ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'],
      });
      assert.equal(code, 1, said);
      assert.ok(
        said.split('\n').some((line) => line.includes('EACCES') && line.includes(folder)),
        said,
      );
      assert.doesNotMatch(said, /--verbose/);
      assert.deepEqual(
        [...listBytes(folder)].filter(([path]) => path !== 'lock.json'),
        [...before].filter(([path]) => path !== 'lock.json'),
      );
      assertTidy(join(folder, 'site'), project.cache);
    }
    spawnSync('chown', ['-R', String(process.getuid?.()), project.cache]);
    note(
      'read-only folder of the output, or the one around it',
      2,
      'exit 1 with the folder, the site before unchanged',
    );
  });
}

function withoutUsers(): string | false {
  if (process.getuid?.() !== 0) return 'only root may run a build as somebody else';
  return spawnSync('setpriv', ['--version']).status === 0
    ? false
    : 'there is no setpriv to run a build as somebody else';
}
