import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { writeAtomically } from '../../disk/write-atomically.ts';
import type { Bundle } from '../../search/catalogue/search-catalogue.ts';

/** A page for the index, with the address that it is of, below the base. */
export interface IndexedPage {
  address: string;
  html: string;
}

/** Fragments (texts to be shown) are bundled into so many files a language, so that thousands of agents stay hundreds. */
const MAX_FRAGMENTS = 180;
/**
 * How large a chunk of words is, in a measure of Pagefind's own: 4 kB on a line instead of 34, and a question loads one a
 * word. Its binary reads this from a variable that it does not document; where it no longer does, chunks are larger, and all
 * is well.
 */
const CHUNK_SIZE = '2000';
/** What a page of ours asks for; its ready-made interfaces are not. */
const IS_INTERFACE = /pagefind-(?:ui|component-ui|modular-ui|highlight)\./;

/**
 * Writes Pagefind's bundle of some pages in one language into a folder; the same pages give the same bytes. Throws with what
 * Pagefind says where it refuses one. `closePagefind` ends its process when all bundles are written.
 */
export async function makeBundle(pages: IndexedPage[], folder: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_SIZE;
  const { errors, index } = await createIndex({ includeCharacters: '#+', maxFragments: MAX_FRAGMENTS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  await addPages(index, pages);
  const beside = `${folder}.${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join(' ')}`);
  await index.deleteIndex();
  try {
    // Not by Pagefind: where a disk is full its process ends, and says nothing of it to ours.
    for (const { path, content } of made.files) {
      await mkdir(dirname(join(beside, path)), { recursive: true });
      writeAtomically(join(beside, path), content);
    }
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another build was faster, and made the same.
    if (!existsSync(folder)) throw error;
  }
}

export async function closePagefind(): Promise<void> {
  await close();
}

/** Copies what a site needs of a bundle. */
export async function copyBundle(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, filter: (source) => !IS_INTERFACE.test(source) });
}

/** What Pagefind says of a bundle in its entry. */
export async function describeBundle(folder: string): Promise<Pick<Bundle, 'hash' | 'program' | 'count'>> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  };
  const [language, ...others] = Object.values(entry.languages);
  if (!language || others.length > 0) throw new Error(`Expected one language in the index in ${folder}.`);
  return { hash: language.hash, program: language.wasm ?? 'unknown', count: language.page_count };
}

/** In order, since the order decides the bytes. */
async function addPages(index: PagefindIndex, pages: IndexedPage[]): Promise<void> {
  for (const { address, html } of pages) {
    const { errors } = await index.addHTMLFile({ url: address, content: html });
    if (errors.length > 0) throw new Error(`Pagefind refused ${address}: ${errors.join(' ')}`);
  }
}
