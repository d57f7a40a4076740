import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempDisposableSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseLog, readHistory } from './read-history.ts';

const OLD = '2023-12-31T23:00:00Z';
const NEW = '2025-06-30T12:00:00Z';

/** A repository with two commits: `agents/a.md` and a file with an odd name, then `agents/a.md` again. */
function createRepository() {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  mkdirSync(join(folder.path, 'agents'));
  git(folder.path, ['init', '--quiet']);
  writeFileSync(join(folder.path, 'agents/a.md'), 'one');
  writeFileSync(join(folder.path, 'agents/\né "x".md'), 'one');
  commit(folder.path, '2024-01-01T01:00:00+02:00');
  writeFileSync(join(folder.path, 'agents/a.md'), 'two');
  commit(folder.path, NEW);
  return folder;
}

function commit(folder: string, date: string): void {
  git(folder, ['add', '.']);
  const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', '-c', 'commit.gpgSign=false'];
  git(folder, [...author, 'commit', '--quiet', '--message', 'Change'], { GIT_COMMITTER_DATE: date });
}

async function datesOf(folder: string, now?: number) {
  const { files } = await readHistory(join(folder, 'agents'), now);
  return Object.fromEntries([...files].map(([file, { published, changed }]) => [file, [published, changed]]));
}

function git(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync('git', ['-C', folder, ...args], { env: { ...process.env, ...env } });
}

test('each file has the dates of its first and its last commit, in UTC', async () => {
  using folder = createRepository();
  assert.deepEqual(await datesOf(folder.path), { 'a.md': [OLD, NEW], '\né "x".md': [OLD, OLD] });
});

test('a file that moved is as old as it was, and its text as well', async () => {
  using folder = createRepository();
  mkdirSync(join(folder.path, 'agents/deep'));
  renameSync(join(folder.path, 'agents/a.md'), join(folder.path, 'agents/deep/b.md'));
  commit(folder.path, '2026-01-01T00:00:00Z');
  assert.deepEqual((await datesOf(folder.path))['deep/b.md'], [OLD, NEW]);
});

test('a file that moved and changed at once is not a new one', async () => {
  using folder = createRepository();
  const lines = Array.from({ length: 20 }, (_, line) => `Line ${line} of a text.\n`).join('');
  writeFileSync(join(folder.path, 'agents/c.md'), lines);
  commit(folder.path, '2025-07-01T00:00:00Z');
  rmSync(join(folder.path, 'agents/c.md'));
  writeFileSync(join(folder.path, 'agents/d.md'), `${lines}More.\n`);
  commit(folder.path, '2026-01-01T00:00:00Z');
  const { 'd.md': dates } = await datesOf(folder.path);
  assert.deepEqual(dates, ['2025-07-01T00:00:00Z', '2026-01-01T00:00:00Z']);
});

test('a new file under the name of one that moved begins its own life', async () => {
  using folder = createRepository();
  renameSync(join(folder.path, 'agents/a.md'), join(folder.path, 'agents/b.md'));
  commit(folder.path, '2026-01-01T00:00:00Z');
  writeFileSync(join(folder.path, 'agents/a.md'), 'Another one.');
  commit(folder.path, '2026-02-01T00:00:00Z');
  const { 'a.md': another, 'b.md': moved } = await datesOf(folder.path);
  assert.deepEqual(another, ['2026-02-01T00:00:00Z', '2026-02-01T00:00:00Z']);
  assert.deepEqual(moved, [OLD, NEW]);
});

test('a file that was gone for a while is not a new one', async () => {
  using folder = createRepository();
  rmSync(join(folder.path, 'agents/a.md'));
  commit(folder.path, '2026-01-01T00:00:00Z');
  writeFileSync(join(folder.path, 'agents/a.md'), 'Back again.');
  assert.deepEqual((await datesOf(folder.path))['a.md'], [OLD, NEW]);
  commit(folder.path, '2026-02-01T00:00:00Z');
  assert.deepEqual((await datesOf(folder.path))['a.md'], [OLD, '2026-02-01T00:00:00Z']);
});

test('what was not committed yet has no dates', async () => {
  using folder = createRepository();
  writeFileSync(join(folder.path, 'agents/draft.md'), 'A draft.');
  assert.equal((await datesOf(folder.path))['draft.md'], undefined);
});

test('a date that is still to come counts for nothing', async () => {
  using folder = createRepository();
  const between = Date.parse('2024-06-01T00:00:00Z');
  assert.deepEqual((await datesOf(folder.path, between))['a.md'], [OLD, OLD]);
  assert.deepEqual(await datesOf(folder.path, Date.parse('2020-01-01T00:00:00Z')), {});
});

test('a commit without a date gives none', () => {
  assert.equal(parseLog('\x000\0\nA\0a.md\0').size, 0);
  assert.equal(parseLog('\0nonsense\0\nA\0a.md\0').size, 0);
  assert.deepEqual([...parseLog('\u000060\0\nA\0a.md\0').keys()], ['a.md']);
});

test('a folder that is in no repository has no dates', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  assert.deepEqual(await readHistory(folder.path), { files: new Map(), isShallow: false });
});

test('a history that was cut short tells nothing but that', async () => {
  using folder = createRepository();
  using clone = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  git(folder.path, ['clone', '--quiet', '--depth=1', `file://${folder.path}`, clone.path]);
  assert.ok(existsSync(join(clone.path, 'agents/a.md')));
  assert.deepEqual(await readHistory(clone.path), { files: new Map(), isShallow: true });
});

test('a clone without the texts of former times tells its dates all the same', async () => {
  using folder = createRepository();
  git(folder.path, ['config', 'uploadpack.allowFilter', 'true']);
  rmSync(join(folder.path, 'agents/a.md'));
  writeFileSync(join(folder.path, 'agents/b.md'), 'two and more');
  commit(folder.path, '2026-01-01T00:00:00Z');
  using clone = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  git(folder.path, ['clone', '--quiet', '--filter=blob:none', `file://${folder.path}`, clone.path]);
  assert.deepEqual((await datesOf(clone.path))['b.md'], ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z']);
});

test('a program that the repository names is not run', async () => {
  using folder = createRepository();
  const mark = join(folder.path, 'mark');
  const program = join(folder.path, 'program');
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
  // A commit with a signature, which Git would give to `gpg.program` to check.
  const unsigned = execFileSync('git', ['-C', folder.path, 'cat-file', 'commit', 'HEAD'], { encoding: 'utf8' });
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n';
  const signed = unsigned.replace('\n\n', `\n${signature}\n`);
  const hash = execFileSync('git', ['-C', folder.path, 'hash-object', '-t', 'commit', '-w', '--stdin'], {
    input: signed,
  });
  git(folder.path, ['reset', '--quiet', hash.toString().trim()]);
  git(folder.path, ['config', 'gpg.program', program]);
  git(folder.path, ['config', 'log.showSignature', 'true']);
  assert.equal((await readHistory(join(folder.path, 'agents'))).files.size, 2);
  assert.equal(existsSync(mark), false);
});
