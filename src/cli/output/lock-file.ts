import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** A file that says who works at something. */
export interface LockFile {
  /** Who held it and gave no sign of life any more, where it was taken over from another machine. */
  takenFrom: Holder | null;
  /** Whether it is still ours: a machine that slept for hours may have lost it. */
  isOurs(): boolean;
  release(): void;
}

export interface Holder {
  pid: number;
  host: string;
  /** When the process began, by the kernel's count, so that a number given to a new process is noticed; `null` where unknown. */
  began: string | null;
}

/** How often a lock that somebody is just writing or removing is looked at again. */
const TRIES = 50;
const PAUSE_MS = 10;

/** A holder touches its lock so often; Astro's work may hold that up by minutes. */
const SIGN_MS = 60_000;

/** Nothing but its lock is known of another machine; where that was not touched for so long, its build is over. */
export const STALE_HOURS = 3;

/**
 * Takes a lock, or gives who has it, `null` where that cannot be read. One that a dead process left, or another machine long ago, is
 * taken over. Throws what the file system throws.
 */
export function takeLock(file: string, self: Holder = describeProcess(process.pid)): LockFile | Holder | null {
  let takenFrom: Holder | null = null;
  for (let tries = 0; tries < TRIES; tries++) {
    if (tryCreate(file, self)) return hold(file, self, takenFrom);
    const holder = readHolder(file);
    if (holder !== null && isAlive(holder, file)) return holder;
    // Half a lock may be one that is just being written: only the last try takes it for a dead one.
    if (holder !== null || tries === TRIES - 2) discard(file, holder);
    else pause();
    if (holder !== null && holder.host !== hostname()) takenFrom = holder;
  }
  return null;
}

export function isLockFile(taken: LockFile | Holder | null): taken is LockFile {
  return taken !== null && 'release' in taken;
}

export function describeProcess(pid: number): Holder {
  return { pid, host: hostname(), began: readBeginning(pid) };
}

function hold(file: string, self: Holder, takenFrom: Holder | null): LockFile {
  const isOurs = (): boolean => JSON.stringify(readHolder(file)) === JSON.stringify(self);
  const timer = setInterval(() => isOurs() && touch(file), SIGN_MS).unref();
  return {
    takenFrom,
    isOurs,
    release: () => {
      clearInterval(timer);
      if (isOurs()) rmSync(file, { force: true });
    },
  };
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Removed by hand meanwhile, or a disk that is away for a moment.
  }
}

function tryCreate(file: string, self: Holder): boolean {
  try {
    makeFolder(dirname(file));
    writeNew(file, JSON.stringify(self));
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // ENOENT: another build has just finished and removed the folder.
    if (['EEXIST', 'ENOENT'].includes(code)) return false;
    throw error;
  }
}

/** One after the other: where nothing can be written, `recursive` says that the folder around is missing. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || folder === dirname(folder)) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

/** Leaves nothing behind where a disk takes the name of a file and no byte of it. */
function writeNew(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  let isWhole = false;
  try {
    writeSync(handle, text);
    isWhole = true;
  } finally {
    closeSync(handle);
    if (!isWhole) rmSync(file, { force: true });
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

function isAlive(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return !isOlder(file, STALE_HOURS);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const began = readBeginning(holder.pid);
  return began === null || holder.began === null || began === holder.began;
}

function isOlder(file: string, hours: number): boolean {
  const { mtimeMs = Number.POSITIVE_INFINITY } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > hours * 3_600_000;
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

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}
