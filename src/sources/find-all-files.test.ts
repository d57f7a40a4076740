import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findAllFiles } from './find-all-files.ts';
import type { Source } from './source.ts';

const options = { ignore: ['b'], limits: { fileBytes: 1000 } };

async function list(sources: Source[]): Promise<string[]> {
  const found = await findAllFiles(sources, options);
  return found.map(({ source, file, candidate, reason }) => `${source}:${file} ${reason ?? candidate}`);
}

function createFolder() {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  mkdirSync(join(folder.path, 'b'));
  writeFileSync(join(folder.path, 'a.md'), '');
  writeFileSync(join(folder.path, 'b/c.md'), '');
  return folder;
}

test('a file that two sources reach is in the first', async () => {
  using folder = createFolder();
  const sources = [
    { name: 'one', dir: folder.path, files: ['a.md'] },
    { name: 'two', dir: folder.path },
  ];
  assert.deepEqual(await list(sources), ['one:a.md agent', 'two:b/c.md ignored-by-configuration']);
});

test('a file that the first source leaves out is in the one that reads it', async () => {
  using folder = createFolder();
  const sources = [
    { name: 'one', dir: folder.path },
    { name: 'two', dir: join(folder.path, 'b') },
  ];
  assert.deepEqual(await list(sources), ['one:a.md agent', 'two:c.md agent']);
});

test('within one source a link keeps its row beside the file', async () => {
  using folder = createFolder();
  symlinkSync('b/c.md', join(folder.path, 'link.md'));
  assert.deepEqual(await list([{ name: 'one', dir: folder.path }]), [
    'one:a.md agent',
    'one:b/c.md ignored-by-configuration',
    'one:link.md agent',
  ]);
});
