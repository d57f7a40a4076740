import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with its size and the time of its change; `without` are paths below it that are left out. */
export function listTree(folder: string, without: string[] = []): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (without.includes(path)) continue;
      if (entry.isDirectory()) walk(path);
      else {
        const { size, mtimeMs } = lstatSync(join(folder, path));
        found.set(path, `${size} ${mtimeMs}`);
      }
    }
  };
  walk('');
  return found;
}

/** Paths that are new, gone or changed. */
export function compareTrees(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}
