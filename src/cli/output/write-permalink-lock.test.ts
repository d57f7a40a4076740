import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatLock, type Lock } from '../../catalogue/permalinks/lock.ts';
import { UserError } from '../../config/user-error.ts';
import type { LoadedPermalinks } from '../../loaders/load-catalogue.ts';
import { refuseStaleLock, writePermalinkLock } from './write-permalink-lock.ts';

function lockOf(ids: string[], sha256 = 'ab'.repeat(32)): Lock {
  return new Map(
    ids.map((id) => [
      id,
      {
        addresses: { [id]: ['en'] },
        names: [],
        files: [{ language: 'en', source: 'default', file: `${id}.md`, sha256 }],
      },
    ]),
  );
}

function loaded(
  file: string,
  before: Lock,
  lock: Lock,
  textBefore: string | null = formatLock(before),
): LoadedPermalinks {
  return { file, before, lock, textBefore, faults: [], former: [], retired: [] };
}

test('a lock is written where it changed, its folder too, and nothing is left beside it', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-lock-'));
  const file = join(folder.path, 'content/permalinks.lock.json');
  assert.equal(writePermalinkLock(loaded(file, new Map(), lockOf(['a', 'b']), null)), 2);
  assert.equal(readFileSync(file, 'utf8'), formatLock(lockOf(['a', 'b'])));
  assert.equal(writePermalinkLock(loaded(file, lockOf(['a']), lockOf(['a']))), null);
  assert.equal(writePermalinkLock(loaded(file, lockOf(['a', 'b']), lockOf(['a', 'b'], 'cd'.repeat(32)))), 0);
  assert.deepEqual(readdirSync(join(folder.path, 'content')), ['permalinks.lock.json']);
});

test('a lock that is a link stays one', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-lock-'));
  const [real, link] = [join(folder.path, 'real.json'), join(folder.path, 'link.json')];
  writeFileSync(real, formatLock(new Map()));
  symlinkSync('real.json', link);
  writePermalinkLock(loaded(link, new Map(), lockOf(['a'])));
  assert.equal(readFileSync(real, 'utf8'), formatLock(lockOf(['a'])));
});

test('of two builds with one lock the later does not undo what the other wrote', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-lock-'));
  const file = join(folder.path, 'lock.json');
  const written = (name: string) => loaded(file, new Map(), lockOf([name]), null);
  assert.equal(writePermalinkLock(written('a')), 1);
  assert.throws(() => writePermalinkLock(written('b')), /lock\.json was changed while the site was being built/);
  assert.equal(readFileSync(file, 'utf8'), formatLock(lockOf(['a'])));
  assert.equal(writePermalinkLock(written('a')), 1);
  assert.throws(() => writePermalinkLock(loaded(file, lockOf(['b']), lockOf(['c']))), UserError);
  assert.deepEqual(readdirSync(folder.path), ['lock.json']);
});

test('a lock that cannot be written stops the build before the site is put in place', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-lock-'));
  const file = join(folder.path, 'lock.json');
  mkdirSync(file);
  assert.throws(() => writePermalinkLock(loaded(file, new Map(), lockOf(['a']))), UserError);
  assert.deepEqual(readdirSync(folder.path), ['lock.json']);
});

test('a machine refuses a lock with new addresses, names them, and lets changed texts be', () => {
  const refuse = (before: Lock, after: Lock) => refuseStaleLock(loaded('/x', before, after), 'content/x.json');
  refuse(lockOf(['a']), lockOf(['a'], 'cd'.repeat(32)));
  assert.throws(
    () => refuse(lockOf(['a']), lockOf(['a', 'b'])),
    /content\/x\.json is not up to date.*npm run build.*commit.*\n1 address is not in it: b/s,
  );
  const many = Array.from({ length: 30 }, (_, index) => `x-${index}`);
  assert.throws(() => refuse(new Map(), lockOf(many)), /30 addresses are not in it: (?:x-\d+, ){10}…/);
});
