import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { hashParts } from '../disk/hash-bytes.ts';

/** Packages whose next version may read or render the same file differently. */
const LIBRARIES = ['franc-min', 'satteri', 'shiki', 'yaml'];

/** Changes with anything that the result of reading a file depends on, the file excepted. */
export function readerVersion(): string {
  const core = join(packageRoot, 'src', 'core');
  const vocabulary = join(packageRoot, 'content', 'capabilities');
  return hashParts(
    ...LIBRARIES.map(versionOf),
    ...hashFolder(core, /(?<!\.test)\.ts$/),
    ...hashFolder(vocabulary, /\.yaml$/),
  );
}

function hashFolder(folder: string, pattern: RegExp): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file));
  return files.sort().flatMap((file) => [file, readFileSync(join(folder, file), 'utf8')]);
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
