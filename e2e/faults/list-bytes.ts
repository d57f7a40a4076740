import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashBytes } from '../../src/disk/hash-bytes.ts';

/** The path of every file below a folder, in a fixed order, with the hash of its bytes; empty where there is no folder. */
export function listBytes(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path), hashBytes(readFileSync(path))]));
}

/** Whether two folders hold the same files. */
export function areSame(one: Map<string, string>, other: Map<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash);
}
