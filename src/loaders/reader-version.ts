import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { hashParts } from '../disk/hash-bytes.ts';

/** Packages whose next version may read or render the same file differently. */
const LIBRARIES = ['franc-min', 'satteri', 'shiki', 'yaml'];

/** Where our own part of it lies: what reads, and the words and capabilities that it knows. */
const FOLDERS: readonly (readonly [folder: string, files: RegExp])[] = [
  ['src/core', /(?<!\.test)\.ts$/],
  ['src/words', /(?<!\.test)\.ts$/],
  ['content/words', /\.json$/],
  ['content/capabilities', /\.yaml$/],
];

/** Changes with anything that the result of reading a file depends on, the file excepted. `root` is the package's folder. */
export function readerVersion(root: string = packageRoot): string {
  return hashParts(
    ...LIBRARIES.map(versionOf),
    ...listReaderFiles(root).flatMap((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

/** The files that decide it, as paths below `root`, in a fixed order. */
export function listReaderFiles(root: string = packageRoot): string[] {
  return FOLDERS.flatMap(([folder, pattern]) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => pattern.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort(),
  );
}

/** Some packages do not export their `package.json`; where the entry point lies, it is near. */
function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return String(JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version);
    } catch {
      // Looked for in the next folder up.
    }
  }
  return '';
}
