import { mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashParts } from './hash-bytes.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Files named by the hash of what they were made from, so that an unchanged input is never worked on twice and two runs
 * cannot disturb each other. Each begins with a line that has the hash of its name and of the rest: one that lost its end when
 * a disk was full, or that holds what belongs under another name, is as good as gone.
 */
export interface Cache {
  has(store: string, key: string): boolean;
  read(store: string, key: string): string | undefined;
  readBytes(store: string, key: string): Uint8Array | undefined;
  /** Throws what the file system says. */
  write(store: string, key: string, content: string | Uint8Array): void;
  path(store: string, key: string): string;
}

/** In milliseconds. */
const DAY = 86_400_000;

/** The end of the line that each file begins with. */
const LINE_END = 0x0a;

/** Opens a cache, whose folder need not be there. What is read is marked as used, by which `sweepCache` knows what may go. */
export function openCache(folder: string): Cache {
  // Two letters of the hash make folders that stay small.
  const path = (store: string, key: string) => join(folder, store, key.slice(0, 2), key.slice(2));
  const readBytes = (store: string, key: string) => {
    const file = path(store, key);
    if (!markUsed(file, Date.now())) return undefined;
    try {
      const whole = readFileSync(file);
      const end = whole.indexOf(LINE_END);
      const content = whole.subarray(end + 1);
      return whole.toString('latin1', 0, Math.max(end, 0)) === checksum(store, key, content) ? content : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    path,
    readBytes,
    read: (store, key) => readBytes(store, key)?.toString('utf8'),
    has: (store, key) => readBytes(store, key) !== undefined,
    write(store, key, content) {
      const target = path(store, key);
      const bytes = Buffer.from(content);
      mkdirSync(dirname(target), { recursive: true });
      writeAtomically(target, Buffer.concat([Buffer.from(`${checksum(store, key, bytes)}\n`), bytes]));
    },
  };
}

/**
 * Notes that an entry of the cache, a file or a folder, is used, by its time and at most once a day. Gives whether it is there.
 * By its path and not by a handle, and before it is read: one that a sweep has just taken aside is gone.
 */
export function markUsed(path: string, now: number): boolean {
  try {
    const { mtimeMs } = statSync(path);
    if (now - mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
    return true;
  } catch (error) {
    // What cannot be marked, as on a disk that nobody may write to, can be read.
    return !['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

function checksum(store: string, key: string, content: Uint8Array): string {
  return hashParts(store, key, content);
}
