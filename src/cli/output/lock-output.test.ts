import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../../config/user-error.ts';
import { describeProcess, STALE_HOURS } from './lock-file.ts';
import { lockOutput, workFolder } from './lock-output.ts';

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

const elsewhere = JSON.stringify({ pid: 1, host: 'another machine', began: null });

function touchHoursAgo(out: string, hours: number): void {
  const then = new Date(Date.now() - hours * 3_600_000);
  utimesSync(join(workFolder(out), 'lock'), then, then);
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

test('the lock of another machine that gave no sign of life for hours is taken over, and said to be', () => {
  using place = createPlace();
  const out = join(place.path, 'dist');
  leaveLock(out, elsewhere);
  touchHoursAgo(out, STALE_HOURS - 0.1);
  assert.throws(() => lockOutput(out), /on another machine\).* remove .*; 3 hours after/);
  touchHoursAgo(out, STALE_HOURS + 0.1);
  const lock = lockOutput(out);
  assert.equal(lock.takenFrom?.host, 'another machine');
  lock.release();
  assert.deepEqual(readdirSync(place.path), []);
});

test('a lock shows that its build goes on', (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  using place = createPlace();
  const out = join(place.path, 'dist');
  const lock = lockOutput(out);
  const isOld = () => statSync(join(lock.folder, 'lock')).mtimeMs < Date.now() - 3_600_000;
  touchHoursAgo(out, 2);
  assert.equal(isOld(), true);
  context.mock.timers.tick(60_000);
  assert.equal(isOld(), false);
  lock.release();
});

test('who has lost its lock leaves that of the other one alone, and puts nothing in place', () => {
  using place = createPlace();
  const out = join(place.path, 'dist');
  const lock = lockOutput(out);
  lock.confirm();
  leaveLock(out, elsewhere);
  assert.throws(() => lock.confirm(), isBusy);
  lock.release();
  assert.equal(readFileSync(join(workFolder(out), 'lock'), 'utf8'), elsewhere);
});
