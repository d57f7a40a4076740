import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addresses } from '../addresses/addresses.ts';
import type { AgentRecord, Catalogue } from '../catalogue/catalogue.ts';
import { createMatcher } from '../core/capabilities/match-vocabulary.ts';
import { openCache } from '../disk/cache.ts';
import { hashBytes, hashParts } from '../disk/hash-bytes.ts';
import { defaultLocale, isLocale, localeCodes } from '../i18n/locales.ts';
import { NO_BUILD } from '../offline/build-id.ts';
import { makeCatalogue, type SearchDocument } from '../search/catalogue/make-catalogue.ts';
import { planBundles } from '../search/catalogue/plan-bundles.ts';
import { type Bundle, SEARCH_VERSION, type SearchEntry } from '../search/catalogue/search-catalogue.ts';
import { indexPage } from './pagefind/index-page.ts';
import { closePagefind, copyBundle, describeBundle, type IndexedPage, makeBundle } from './pagefind/make-bundle.ts';
import { searchDocument } from './pagefind/search-document.ts';

/** What a site needs for its search. */
export interface SearchFiles {
  /** The catalogue's part: files by their addresses below the base, each as JSON. */
  files: Map<string, string>;
  /** Pagefind's bundles, each in a folder outside the site. */
  bundles: (Bundle & { folder: string })[];
}

/** States of one bundle that stay in the cache, however long ago they were used. */
const MAX_KEPT = 4;
/** Another build may be about to copy what it made or found here: milliseconds after a use in which nothing is dropped. */
const IN_USE = 60 * 60 * 1000;

/** The files of some agents, the same for the same agents. Bundles whose texts are as before are taken from the cache. */
export async function makeSearchFiles(
  records: AgentRecord[],
  vocabulary: Catalogue['vocabulary'],
  cacheDir: string,
): Promise<SearchFiles> {
  const sources = listDocuments(records, vocabulary);
  const counts = new Map<string, number>();
  for (const { language } of sources) counts.set(language, (counts.get(language) ?? 0) + 1);
  const bundles: SearchFiles['bundles'] = [];
  try {
    for (const [key, languages] of planBundles(counts, localeCodes)) {
      const own = sources.filter(({ language }) => languages.includes(language));
      const pages = own.map((source, number) => toPage(source, number, key, own[number - 1]));
      const folder = await provideBundle(pages, key, cacheDir);
      bundles.push({ key, state: basename(folder), languages, folder, ...(await describeBundle(folder)) });
    }
  } finally {
    await closePagefind();
  }
  const { catalogue, facets, vocabulary: chunks } = makeCatalogue(sources, vocabulary, createMatcher(vocabulary));
  const contents: [name: string, content: string][] = [
    ['catalogue', JSON.stringify(catalogue)],
    ['facets', JSON.stringify(facets)],
    ...chunks.map((chunk, number): [string, string] => [`vocabulary/${number}`, JSON.stringify(chunk)]),
  ];
  const described = bundles.map(({ folder: _, ...bundle }) => bundle);
  const hash = shortHash(JSON.stringify(described), ...contents.map(([, content]) => content));
  const texts = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const entry: SearchEntry = { schemaVersion: SEARCH_VERSION, build: NO_BUILD, hash, texts, bundles: described };
  const files = new Map([
    [addresses.searchEntry(), JSON.stringify(entry)],
    ...contents.map(([name, content]) => [addresses.searchFile(hash, name), content] as const),
  ]);
  return { files, bundles };
}

/** Every text of every agent, as the search takes it. */
export function listDocuments(records: AgentRecord[], vocabulary: Catalogue['vocabulary']): SearchDocument[] {
  const entries = new Map(vocabulary.map((entry) => [entry.id, entry]));
  return records.flatMap((record) =>
    Object.keys(record.agent.variants)
      .sort()
      .map((language) => searchDocument(record, language, entries)),
  );
}

/**
 * The text of a language that the interface does not speak is on the page of the default one. Pagefind drops the first of two
 * pages at one address: the bundle of rare languages may have several texts of an agent, one after the other.
 */
function toPage(source: SearchDocument, number: number, key: string, before: SearchDocument | undefined): IndexedPage {
  const locale = isLocale(source.language) ? source.language : defaultLocale;
  const address = addresses.agent(locale, source.agent);
  const isAnother = before?.agent === source.agent;
  return { address: isAnother ? `${address}?text=${source.language}` : address, html: indexPage(source, number, key) };
}

/**
 * The folder of a bundle: made anew only where one of its pages, or Pagefind, is another than before, or where its files are not
 * those that Pagefind wrote.
 */
async function provideBundle(pages: IndexedPage[], key: string, cacheDir: string): Promise<string> {
  const hash = shortHash(pagefindVersion(), pages.map(({ address, html }) => hashParts(address, html)).join(''));
  const cache = openCache(cacheDir);
  const others = join(cacheDir, 'pagefind', key);
  const folder = join(others, hash);
  const isKept = existsSync(folder) && cache.read('bundle', hash) === hashFolder(folder);
  if (!isKept) {
    rmSync(folder, { recursive: true, force: true });
    await makeBundle(pages, folder);
    cache.write('bundle', hash, hashFolder(folder));
  }
  const now = new Date();
  utimesSync(folder, now, now);
  if (!isKept) dropOld(others, now.getTime());
  return folder;
}

/** Of the names and the bytes of all files below a folder. */
function hashFolder(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return hashParts(...files.flatMap((file) => [relative(folder, file), hashBytes(readFileSync(file))]));
}

function pagefindVersion(): string {
  const file = fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind')));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Bundles are megabytes: of those that were made from texts as they were before, the last ones used stay. */
function dropOld(cache: string, now: number): void {
  const folders = readdirSync(cache).flatMap((name) => {
    const folder = join(cache, name);
    const stats = statSync(folder, { throwIfNoEntry: false });
    return stats ? [{ folder, used: stats.mtimeMs }] : [];
  });
  const byUse = folders.toSorted((a, b) => b.used - a.used);
  for (const { folder, used } of byUse.slice(MAX_KEPT)) {
    if (now - used > IN_USE) rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws with a `cause` where a file cannot be written. */
export async function writeSearchFiles(site: string, { files, bundles }: SearchFiles): Promise<void> {
  try {
    for (const [address, content] of files) {
      const target = join(site, address);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    for (const { key, state, folder } of bundles) await copyBundle(folder, join(site, addresses.bundle(key, state)));
  } catch (cause) {
    throw new Error(`The search index could not be written to ${site}.`, { cause });
  }
}

/** Long enough for a name that nothing else has. */
function shortHash(...parts: string[]): string {
  return hashParts(...parts).slice(0, 16);
}
