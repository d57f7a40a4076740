import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../config/user-error.ts';
import { WORK } from './guard-output.ts';

/** The right to replace an output folder. */
export interface FolderLock {
  /** For what belongs to the build of that folder; on the same disk, so that renaming is enough. */
  folder: string;
  release(): void;
}

interface Holder {
  pid: number;
  host: string;
  /** When the process began, by the kernel's count, so that a number given to a new process is noticed; `null` where unknown. */
  began: string | null;
}

/** How often a lock that somebody is just writing or removing is looked at again. */
const TRIES = 50;
const PAUSE_MS = 10;

/** Where an output folder is prepared: beside it, so that a rename puts it in place. */
export function workFolder(out: string): string {
  return join(dirname(out), WORK, basename(out));
}

/**
 * Takes the lock of an output folder. One that a dead process left is taken over. Throws a `UserError` that says who builds
 * there, or that the folder cannot be written.
 */
export function lockOutput(out: string, self: Holder = describeProcess(process.pid)): FolderLock {
  const folder = workFolder(out);
  const file = join(folder, 'lock');
  for (let tries = 0; tries < TRIES; tries++) {
    if (tryCreate(folder, file, self)) return { folder, release: () => release(folder, file) };
    const holder = readHolder(file);
    if (holder !== null && isAlive(holder)) {
      throw new UserError(1, {
        key: 'out.busy',
        values: { out, pid: String(holder.pid), host: holder.host, lock: file },
      });
    }
    // Half a lock may be one that is just being written: only the last try takes it for a dead one.
    if (holder !== null || tries === TRIES - 2) discard(file, holder);
    else pause();
  }
  throw new UserError(1, { key: 'out.busy', values: { out, pid: '?', host: hostname(), lock: file } });
}

export function describeProcess(pid: number): Holder {
  return { pid, host: hostname(), began: readBeginning(pid) };
}

function tryCreate(folder: string, file: string, self: Holder): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify(self));
    closeSync(handle);
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // ENOENT: another build has just finished and removed the folder.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw new UserError(1, { key: 'out.notWritable', values: { folder, reason: message } });
  }
}

function readHolder(file: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return typeof holder?.pid === 'number' ? holder : null;
  } catch {
    return null;
  }
}

/** Removes a dead process's lock. Taken aside first: if another build has taken the lock over since, it gets it back. */
function discard(file: string, dead: Holder | null): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
    const isSame = JSON.stringify(readHolder(aside)) === JSON.stringify(dead);
    if (isSame) rmSync(aside);
    else renameSync(aside, file);
  } catch {
    // Another build was faster; the next try finds out.
  }
}

/** Of another machine nothing can be known, so its lock holds until somebody removes it. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const began = readBeginning(holder.pid);
  return began === null || holder.began === null || began === holder.began;
}

/** Field 22 of `/proc/PID/stat` (proc(5)), counted after the name, which may hold anything but ends at the last `)`. */
function readBeginning(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Removes the lock, then the folders if nobody else uses them. */
function release(folder: string, file: string): void {
  rmSync(file, { force: true });
  for (const empty of [folder, dirname(folder)]) {
    try {
      rmdirSync(empty);
    } catch {
      return;
    }
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}
