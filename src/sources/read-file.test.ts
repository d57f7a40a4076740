import assert from 'node:assert/strict';
import { mkdtempDisposableSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFile } from './read-file.ts';
import type { FoundFile } from './source.ts';

function find(absolute: string): FoundFile {
  return { source: 'default', file: 'a.md', absolute, bytes: 3, candidate: 'agent', reason: null };
}

test('a file gives its bytes and their hash', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(join(folder.path, 'a.md'), 'abc');
  // The hash is the test vector of FIPS 180-2.
  assert.deepEqual(readFile(find(join(folder.path, 'a.md'))), {
    type: 'read',
    bytes: Buffer.from('abc'),
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('a file that was replaced by a link is not followed', { skip: process.platform === 'win32' }, () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const file = join(folder.path, 'a.md');
  writeFileSync(join(folder.path, 'secret'), 'secret');
  symlinkSync('secret', file);
  assert.deepEqual(readFile(find(file)), { type: 'unreadable' });
  rmSync(file);
  assert.deepEqual(readFile(find(file)), { type: 'unreadable' });
});
