import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempDisposableSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../../config/user-error.ts';
import { describeProcess, lockOutput, workFolder } from './lock-output.ts';

function createPlace() {
  return mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
}

/** The number of a process that has ended. */
function findDeadPid(): number {
  const { pid } = spawnSync(process.execPath, ['--version']);
  assert.ok(pid);
  return pid;
}

function leaveLock(out: string, text: string): void {
  mkdirSync(workFolder(out), { recursive: true });
  writeFileSync(join(workFolder(out), 'lock'), text);
}

function isBusy(error: unknown): boolean {
  return error instanceof UserError && error.exitCode === 1 && error.message.startsWith('Busy: ');
}

test('the second to want an output is told who is at it, until the first is done', () => {
  using place = createPlace();
  const out = join(place.path, 'dist');
  const lock = lockOutput(out);
  assert.throws(() => lockOutput(out), isBusy);
  assert.throws(() => lockOutput(out), new RegExp(`process ${process.pid} on`));
  lock.release();
  lockOutput(out).release();
});

test('two outputs in one folder do not wait for each other, and leave nothing behind', () => {
  using place = createPlace();
  const one = lockOutput(join(place.path, 'one'));
  const other = lockOutput(join(place.path, 'other'));
  one.release();
  assert.ok(existsSync(other.folder));
  other.release();
  assert.deepEqual(readdirSync(place.path), []);
});

test('the lock of a dead process is taken over', () => {
  using place = createPlace();
  const out = join(place.path, 'dist');
  leaveLock(out, JSON.stringify({ ...describeProcess(process.pid), pid: findDeadPid() }));
  lockOutput(out).release();
});

test('a process that was given the number of a dead one is not it', { skip: process.platform !== 'linux' }, () => {
  using place = createPlace();
  const out = join(place.path, 'dist');
  leaveLock(out, JSON.stringify({ ...describeProcess(process.pid), began: '1' }));
  lockOutput(out).release();
});

test('half a lock is taken over', () => {
  using place = createPlace();
  const out = join(place.path, 'dist');
  leaveLock(out, '{"pid":');
  lockOutput(out).release();
});

test('the lock of another machine holds', () => {
  using place = createPlace();
  const out = join(place.path, 'dist');
  leaveLock(out, JSON.stringify({ pid: findDeadPid(), host: 'another machine', began: null }));
  assert.throws(() => lockOutput(out), isBusy);
});
