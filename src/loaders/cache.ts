import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashBytes } from '../disk/hash-bytes.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

/**
 * Files named by the hash of what they were made from, so that an unchanged input is never worked on twice and two runs
 * cannot disturb each other. Each begins with a line that has the hash of the rest: one that lost its end when a disk was
 * full or a machine stopped is as good as gone.
 */
export interface Cache {
  has(kind: string, key: string): boolean;
  read(kind: string, key: string): string | undefined;
  write(kind: string, key: string, text: string): void;
  path(kind: string, key: string): string;
}

export function openCache(folder: string): Cache {
  // Two letters of the hash make folders that stay small.
  const path = (kind: string, key: string) => join(folder, kind, key.slice(0, 2), key);
  const read = (kind: string, key: string) => {
    try {
      const whole = readFileSync(path(kind, key), 'utf8');
      const end = whole.indexOf('\n');
      const text = whole.slice(end + 1);
      return whole.slice(0, Math.max(end, 0)) === hashBytes(text) ? text : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    path,
    read,
    has: (kind, key) => read(kind, key) !== undefined,
    write(kind, key, text) {
      const target = path(kind, key);
      mkdirSync(dirname(target), { recursive: true });
      writeAtomically(target, `${hashBytes(text)}\n${text}`);
    },
  };
}
