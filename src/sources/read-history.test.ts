import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lastChanged } from './last-changed.ts';

/** A repository with two commits: `agents/a.md` and a file with an odd name, then `agents/a.md` again. */
function createRepository() {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  mkdirSync(join(folder.path, 'agents'));
  git(folder.path, ['init', '--quiet']);
  writeFileSync(join(folder.path, 'agents/a.md'), 'one');
  writeFileSync(join(folder.path, 'agents/\né "x".md'), 'one');
  commit(folder.path, '2024-01-01T01:00:00+02:00');
  writeFileSync(join(folder.path, 'agents/a.md'), 'two');
  commit(folder.path, '2025-06-30T12:00:00Z');
  return folder;
}

function commit(folder: string, date: string): void {
  git(folder, ['add', '.']);
  const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', '-c', 'commit.gpgSign=false'];
  git(folder, [...author, 'commit', '--quiet', '--message', 'Change'], { GIT_COMMITTER_DATE: date });
}

function git(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync('git', ['-C', folder, ...args], { env: { ...process.env, ...env } });
}

test('each file has the date of the last commit that changed it, in UTC', async () => {
  using folder = createRepository();
  assert.deepEqual(
    [...(await lastChanged(join(folder.path, 'agents')))].sort(),
    [
      ['\né "x".md', '2023-12-31T23:00:00Z'],
      ['a.md', '2025-06-30T12:00:00Z'],
    ].sort(),
  );
});

test('a folder that is in no repository has no dates', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  assert.equal((await lastChanged(folder.path)).size, 0);
});

test('a history that was cut short tells nothing', async () => {
  using folder = createRepository();
  using clone = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  git(folder.path, ['clone', '--quiet', '--depth=1', `file://${folder.path}`, clone.path]);
  assert.ok(existsSync(join(clone.path, 'agents/a.md')));
  assert.equal((await lastChanged(clone.path)).size, 0);
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
  assert.equal((await lastChanged(join(folder.path, 'agents'))).size, 2);
  assert.equal(existsSync(mark), false);
});
