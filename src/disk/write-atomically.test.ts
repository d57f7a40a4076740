import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
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
import { writeAtomically } from './write-atomically.ts';

function createFolder() {
  return mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
}

test('a new file is written, and nothing beside it', () => {
  using folder = createFolder();
  writeAtomically(join(folder.path, 'a.md'), 'é');
  assert.equal(readFileSync(join(folder.path, 'a.md'), 'utf8'), 'é');
  assert.deepEqual(readdirSync(folder.path), ['a.md']);
});

test('a file that is there keeps its mode', () => {
  using folder = createFolder();
  const path = join(folder.path, 'a.md');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  writeAtomically(path, 'new', { flush: true });
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.equal(statSync(path).mode & 0o7777, 0o640);
});

test('a link is replaced, and what it led to stays', () => {
  using folder = createFolder();
  const [real, link] = [join(folder.path, 'real'), join(folder.path, 'link')];
  writeFileSync(real, 'old');
  symlinkSync('real', link);
  writeAtomically(link, 'new');
  assert.equal(readFileSync(real, 'utf8'), 'old');
  assert.equal(readFileSync(link, 'utf8'), 'new');
});

test('a name that is not UTF-8 is written under that name', { skip: process.platform !== 'linux' }, () => {
  using folder = createFolder();
  writeAtomically(Buffer.from(`${folder.path}/caf\xe9.md`, 'latin1'), 'new');
  assert.deepEqual(
    readdirSync(folder.path, { encoding: 'buffer' }).map((name) => name.toString('latin1')),
    ['caf\xe9.md'],
  );
});

test('what fails leaves what was there, and nothing beside it', () => {
  using folder = createFolder();
  const path = join(folder.path, 'a.md');
  writeFileSync(path, 'old');
  const confirm = () => assert.fail('changed');
  assert.throws(() => writeAtomically(path, 'new', { confirm }), /changed/);
  assert.equal(readFileSync(path, 'utf8'), 'old');
  mkdirSync(join(folder.path, 'taken'));
  assert.throws(() => writeAtomically(join(folder.path, 'taken'), 'new'));
  assert.deepEqual(readdirSync(folder.path).sort(), ['a.md', 'taken']);
});

test('a disk that takes a part leaves what was there', { skip: process.platform !== 'linux' }, () => {
  using folder = createFolder();
  const path = join(folder.path, 'a.md');
  writeFileSync(path, 'old');
  // No file of more than one block of 1,024 bytes: the system writes the first part, then says that the rest does not fit.
  const program = `import { writeAtomically } from '${import.meta.resolve('./write-atomically.ts')}'; writeAtomically(process.argv[1], 'y'.repeat(5000));`;
  const command = 'ulimit -f 1; exec "$0" --input-type=module -e "$1" "$2"';
  const { stderr } = spawnSync('bash', ['-c', command, process.execPath, program, path], { encoding: 'utf8' });
  assert.match(stderr, /EFBIG.*write '.*a\.md'/);
  assert.equal(readFileSync(path, 'utf8'), 'old');
  assert.deepEqual(readdirSync(folder.path), ['a.md']);
});
