import { rmdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../config/user-error.ts';
import { WORK } from './guard-output.ts';
import { describeProcess, type Holder, isLockFile, type LockFile, STALE_HOURS, takeLock } from './lock-file.ts';

/** The right to replace an output folder. */
export interface FolderLock extends LockFile {
  /** For what belongs to the build of that folder; on the same disk, so that renaming is enough. */
  folder: string;
  /** Throws a `UserError` where another build has taken the lock over. */
  confirm(): void;
}

/** Where an output folder is prepared: beside it, so that a rename puts it in place. */
export function workFolder(out: string): string {
  return join(dirname(out), WORK, basename(out));
}

/**
 * Takes the lock of an output folder. One that a dead process left is taken over, and so is one of another machine that gave no
 * sign of life for hours. Throws a `UserError` that says who builds there, or that the folder cannot be written.
 */
export function lockOutput(out: string, self: Holder = describeProcess(process.pid)): FolderLock {
  const folder = workFolder(out);
  const file = join(folder, 'lock');
  const refuse = (holder: Holder | null): never => {
    const { pid, host } = holder ?? { pid: '?', host: hostname() };
    const key = host === hostname() ? 'out.busy' : 'out.busyElsewhere';
    throw new UserError(1, { key, values: { out, pid: String(pid), host, lock: file, count: STALE_HOURS } });
  };
  const taken = take(file, folder, self);
  if (!isLockFile(taken)) return refuse(taken);
  return {
    folder,
    takenFrom: taken.takenFrom,
    isOurs: taken.isOurs,
    confirm: () => void (taken.isOurs() || refuse(null)),
    release: () => releaseFolders(folder, taken),
  };
}

function take(file: string, folder: string, self: Holder): ReturnType<typeof takeLock> {
  try {
    return takeLock(file, self);
  } catch (error) {
    removeEmpty(folder);
    throw new UserError(1, { key: 'out.notWritable', values: { folder, reason: (error as Error).message } });
  }
}

/** Removes a lock in a work folder, then the folders if nobody else uses them. */
export function releaseFolders(folder: string, lock: LockFile): void {
  lock.release();
  removeEmpty(folder);
}

/** Removes a work folder, and the one that all of them lie in, where they are empty. */
export function removeEmpty(folder: string): void {
  for (const empty of [folder, dirname(folder)]) {
    try {
      rmdirSync(empty);
    } catch {
      return;
    }
  }
}
