import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex, type IndexFile } from 'pagefind';
import type { SearchDocument } from './search-document.ts';

/** Signs that are part of words: C++, C#, @name, CI/CD. */
const WORD_SIGNS = '+#@/';
/**
 * Beyond it, documents share files: hosts limit the number of files. Below it each has its own, or a search would load
 * several texts for each that it shows (12 kB an agent instead of 4 with three to a file).
 */
const MAX_FRAGMENTS = 2000;
/** User interfaces of Pagefind's own, half a megabyte that no page asks for. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\.(?:css|js)$/;
/** Word forms of no language; used where the index has none of its own. */
const PLAIN_WASM = 'wasm.unknown.pagefind';

/** The files of a bundle, by their paths in it. */
export interface Bundle {
  files: IndexFile[];
  /** Changes with anything that is in the index. */
  hash: string;
}

/**
 * The Pagefind bundle of some documents; `language` chooses the word forms (`unknown` for none). The same documents give
 * the same bundle. Throws with a `cause` where that fails.
 */
export async function makeBundle(language: string, documents: SearchDocument[]): Promise<Bundle> {
  try {
    const files = await makeFiles(language, documents);
    const { hash, wasm } = readEntry(files);
    const isUsed = (path: string) => !UNUSED.test(path) && (path !== PLAIN_WASM || !wasm || wasm === 'unknown');
    return { files: files.filter(({ path }) => isUsed(path)), hash };
  } catch (cause) {
    throw new Error(`The search index for \`${language}\` could not be made.`, { cause });
  }
}

/** Written here and not by Pagefind, whose process dies of a full disk and leaves its caller waiting. */
export async function writeBundle(folder: string, { files }: Bundle): Promise<void> {
  try {
    for (const { path, content } of files) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } catch (cause) {
    throw new Error(`The search index could not be written to ${folder}.`, { cause });
  }
}

async function makeFiles(language: string, documents: SearchDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: WORD_SIGNS,
    maxFragments: MAX_FRAGMENTS,
  });
  if (!index) throw new Error(errors.join('; '));
  const added = await Promise.all(documents.map((document) => index.addHTMLFile(document)));
  failOn(added.flatMap((result) => result.errors));
  const made = await index.getFiles();
  failOn(made.errors);
  await index.deleteIndex();
  return made.files;
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(errors.slice(0, 5).join('; '));
}

function readEntry(files: IndexFile[]): PagefindEntry['languages'][string] {
  const file = files.find(({ path }) => path === 'pagefind-entry.json');
  const entry = JSON.parse(new TextDecoder().decode(file?.content)) as PagefindEntry;
  const [bundle] = Object.values(entry.languages);
  if (!bundle) throw new Error('Pagefind made an index without a language.');
  return bundle;
}

interface PagefindEntry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}
