import { existsSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describeProcess, type Holder, isLockFile, type LockFile, takeLock } from './lock-file.ts';
import { releaseFolders, removeEmpty, workFolder } from './lock-output.ts';

/** In milliseconds. */
const PAUSE = 200;

/** Who else has the turn, and the file that says so. */
export type OnWait = (holder: Holder, lock: string) => void;

/**
 * The right to write a file of published addresses, which several outputs may share: waits until nobody else has it, and calls
 * `onWait` once where that is not so at once. `null` where nothing can be written beside the file, so that nobody has turns.
 */
export async function awaitTurn(
  file: string,
  onWait: OnWait,
  self: Holder = describeProcess(process.pid),
): Promise<Pick<LockFile, 'release'> | null> {
  const { folder, lock } = placeOf(file);
  for (let isFirst = true; ; isFirst = false) {
    const taken = tryTake(lock, self);
    if (taken === 'unwritable') {
      removeEmpty(folder);
      return null;
    }
    if (isLockFile(taken)) return { release: () => releaseFolders(folder, taken) };
    if (isFirst) onWait(taken ?? { pid: 0, host: hostname(), began: null }, lock);
    await setTimeout(PAUSE);
  }
}

/** Removes a turn that a process left when it was ended by force after it had written the file, so that nobody else needs one. */
export function clearDeadTurn(file: string, self: Holder = describeProcess(process.pid)): void {
  const { folder, lock } = placeOf(file);
  if (!existsSync(lock)) return;
  const taken = tryTake(lock, self);
  if (taken !== 'unwritable' && isLockFile(taken)) releaseFolders(folder, taken);
}

/** By whatever name somebody calls the file. */
function placeOf(file: string): { folder: string; lock: string } {
  const folder = workFolder(existsSync(file) ? realpathSync(file) : file);
  return { folder, lock: join(folder, 'lock') };
}

function tryTake(lock: string, self: Holder): ReturnType<typeof takeLock> | 'unwritable' {
  try {
    return takeLock(lock, self);
  } catch {
    return 'unwritable';
  }
}
