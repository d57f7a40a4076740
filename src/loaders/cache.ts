import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../disk/write-whole.ts';

/**
 * Files named by the hash of what they were made from, so that an unchanged input is never worked on twice and two runs
 * cannot disturb each other: a file that is there is whole and right.
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
  return {
    path,
    has: (kind, key) => existsSync(path(kind, key)),
    read(kind, key) {
      try {
        return readFileSync(path(kind, key), 'utf8');
      } catch {
        return undefined;
      }
    },
    write(kind, key, text) {
      const target = path(kind, key);
      mkdirSync(dirname(target), { recursive: true });
      writeWhole(target, text);
    },
  };
}
