import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatLock, haveSameAddresses, type Lock } from '../../catalogue/permalinks/lock.ts';
import { UserError } from '../../config/user-error.ts';
import { writeAtomically } from '../../disk/write-atomically.ts';
import type { LoadedPermalinks } from '../../loaders/load-catalogue.ts';

/**
 * Refuses a lock that a machine would change: what it writes is thrown away, and with it the memory of new addresses.
 * Texts that changed do not count. Throws a `UserError`.
 */
export function refuseStaleLock({ before, lock }: LoadedPermalinks, shownFile: string): void {
  if (haveSameAddresses(before, lock)) return;
  const ids = listNew(before, lock);
  const list = ids.slice(0, 10).join(', ') + (ids.length > 10 ? ', …' : '');
  throw new UserError(1, [
    { key: 'cli.lock.changes', values: { file: shownFile } },
    ...(ids.length > 0 ? [{ key: 'cli.lock.new' as const, values: { count: ids.length, list } }] : []),
  ]);
}

/** Whether the lock that a run came to is another than the one in its file. */
export function hasNewLock({ textBefore, lock }: LoadedPermalinks): boolean {
  return formatLock(lock) !== textBefore;
}

/** Whether somebody else has written the file of a lock since it was read. */
export function isLockStale({ file, textBefore }: LoadedPermalinks): boolean {
  return readText(file) !== textBefore;
}

/**
 * Writes the lock whole or not at all, where it changed. Gives the number of new addresses, `null` where it did not.
 * Throws a `UserError` where it cannot be written, or where another build has written addresses there since it was read.
 */
export function writePermalinkLock({ file, before, textBefore, lock }: LoadedPermalinks): number | null {
  const text = formatLock(lock);
  if (text === textBefore) return null;
  // A link stays one.
  const target = existsSync(file) ? realpathSync(file) : file;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeAtomically(target, text, { flush: true, confirm: () => refuseChanged(target, [textBefore, text], file) });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(1, { key: 'cli.lock.notWritten', values: { file, reason: (error as Error).message } });
  }
  return listNew(before, lock).length;
}

function refuseChanged(path: string, expected: (string | null)[], file: string): void {
  if (!expected.includes(readText(path))) throw new UserError(1, { key: 'cli.lock.changed', values: { file } });
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function listNew(before: Lock, after: Lock): string[] {
  const known = new Set(listAddresses(before));
  return listAddresses(after).filter((address) => !known.has(address));
}

/** What comes after `/a/`: ids, aliases and names, each once. */
function listAddresses(lock: Lock): string[] {
  return [...new Set([...lock.values()].flatMap(({ addresses, names }) => [...Object.keys(addresses), ...names]))];
}
