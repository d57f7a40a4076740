import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileChanged, replaceFile } from './replace-file.ts';

const old = Buffer.from('old');

test('a file has its new bytes, the mode it had, and nothing beside it', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const path = join(folder.path, 'a.md');
  writeFileSync(path, old);
  chmodSync(path, 0o666);
  replaceFile(path, old, Buffer.from('new'));
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.equal(statSync(path).mode & 0o7777, 0o666);
  assert.deepEqual(readdirSync(folder.path), ['a.md']);
});

test('a link is not followed', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(join(folder.path, 'a.md'), old);
  symlinkSync('a.md', join(folder.path, 'link.md'));
  assert.throws(() => replaceFile(join(folder.path, 'link.md'), old, Buffer.from('new')), FileChanged);
  assert.equal(readFileSync(join(folder.path, 'a.md'), 'utf8'), 'old');
});

test('what somebody changed since it was read stays', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const path = join(folder.path, 'a.md');
  writeFileSync(path, 'theirs');
  assert.throws(() => replaceFile(path, old, Buffer.from('new')), FileChanged);
  assert.equal(readFileSync(path, 'utf8'), 'theirs');
  assert.deepEqual(readdirSync(folder.path), ['a.md']);
});
