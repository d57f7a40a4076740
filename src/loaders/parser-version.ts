import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { hashParts } from '../disk/hash-bytes.ts';

/** Packages whose next version may read or render the same file differently. */
const LIBRARIES = ['franc-all', 'satteri', 'shiki', 'smol-toml', 'yaml'];

/** Where our own part of it lies: what reads, and the words and capabilities that it knows. */
const FOLDERS: readonly (readonly [folder: string, files: RegExp])[] = [
  ['src/core', /(?<!\.test)\.ts$/],
  ['src/words', /(?<!\.test)\.ts$/],
  ['src/i18n', /^(?:locales|per-locale)\.ts$/],
  ['content/words', /\.json$/],
  ['content/capabilities', /\.yaml$/],
];

/**
 * Changes with anything that the result of reading a file depends on, the file excepted. `root` is the package's folder.
 * Throws where that cannot be known: results of another parser would be taken for its own.
 */
export function parserVersion(root: string = packageRoot): string {
  return hashParts(
    ...LIBRARIES.map(versionOf),
    ...listParserFiles(root).flatMap((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

/** The files that decide it, as paths below `root`, in a fixed order. */
export function listParserFiles(root: string = packageRoot): string[] {
  return FOLDERS.flatMap(([folder, pattern]) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => pattern.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort(),
  );
}

/** Some packages do not export their `package.json`, so it is looked for where Node looks for the package. Throws without one. */
export function versionOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const file = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`The package ${name} is not installed.`);
  const { version } = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof version !== 'string') throw new Error(`${file} names no version.`);
  return version;
}
