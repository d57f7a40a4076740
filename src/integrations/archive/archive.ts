import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from '../../addresses/addresses.ts';
import { archivePath } from '../../archive/archive-path.ts';
import { archivedTexts } from '../../archive/archived-texts.ts';
import { completePage } from '../../archive/complete-page.ts';
import type { ArchiveCase } from '../../archive/download-marks.ts';
import { MAX_ENTRIES, makeZip, type ZipEntry } from '../../archive/make-zip.ts';
import { createPageRewriter } from '../../archive/rewrite-page.ts';
import { rewriteStyle } from '../../archive/rewrite-style.ts';
import { scriptPart } from '../../archive/script-part.ts';
import { type FittedTexts, fitTexts } from '../../archive/search/fit-texts.ts';
import { UserError } from '../../config/user-error.ts';
import { formatBytes, formatNumber } from '../../i18n/format.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { planBundles } from '../../search/catalogue/plan-bundles.ts';
import { archivePolicy } from '../../views/head/content-security-policy.ts';
import type { GetLoaded } from '../catalogue.ts';
import { listDocuments } from '../search-files.ts';
import { bundleScript, type EntryName, entryNames } from './bundle-scripts.ts';

/** What the files of the search may take in the archive, compressed. */
const SEARCH_BYTES = 5_000_000;
/** What the site's own catalogue for the search takes of it, a text; nearly all is titles. */
const CATALOGUE_BYTES_A_TEXT = 100;
/** The folder that everything lies in, so that unpacking it fills no other. */
const FOLDER = 'agentheque/';

const encoder = new TextEncoder();

/** Writes `agentheque-HASH.zip` into a built site: all of it for reading from a disk, without a server. */
export function archive(getLoaded: GetLoaded): AstroIntegration {
  let [base, site] = ['/', null as string | null];
  /** A script of the site, below the base → what it was made of. */
  const scripts = new Map<string, EntryName>();
  return {
    name: 'agentheque:archive',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordScripts(scripts)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/(?<!\/)\/*$/, '/');
        site = config.site === undefined ? null : new URL(config.site).origin;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const places = listPlaces(folder);
        const texts = makeTexts(getLoaded);
        const parts = [...(await makeScripts()), ...listTextParts(texts)];
        refuseTooMany(places.size + parts.length);
        const rewrite = createPageRewriter({
          base,
          site,
          place: (file) => places.get(file),
          script: (file) => scriptPath(scripts.get(file), file),
          policy: archivePolicy,
        });
        const pages = new Map(localeCodes.map((locale) => [downloadFile(locale), locale]));
        const limits: ArchiveCase[] = [
          ...(texts.kept === null ? [] : ['kept' as const]),
          ...(texts.indexed === null ? [] : ['indexed' as const]),
        ];
        const values = (locale: Locale) => ({
          kept: formatNumber(locale, texts.kept ?? 0),
          indexed: formatNumber(locale, texts.indexed ?? 0),
        });
        const read = (file: string): Uint8Array => {
          const bytes = readFileSync(join(folder, file));
          if (file.endsWith('.html')) {
            const locale = pages.get(file);
            const html = bytes.toString();
            const own = locale ? completePage(html, ['copy', ...limits], values(locale)) : html;
            return encoder.encode(rewrite(own, file));
          }
          if (file.endsWith('.css')) return encoder.encode(rewriteStyle(bytes.toString(), base));
          return isSearchFile(file) ? encoder.encode(scriptPart(withoutEnding(file), bytes.toString())) : bytes;
        };
        const made = writeArchive(folder, listEntries(places, parts, read));
        for (const [file, locale] of pages) {
          const size = formatBytes(locale, made.bytes);
          const html = readFileSync(join(folder, file), 'utf8');
          const complete = completePage(html, ['site', ...limits], { ...values(locale), hash: made.hash, size });
          writeFileSync(join(folder, file), complete);
        }
      },
    },
  };
}

/** Throws a `UserError` where an archive would have more files than its format counts. */
export function refuseTooMany(files: number): void {
  if (files > MAX_ENTRIES)
    throw new UserError(1, { key: 'cli.archive.tooMany', values: { count: files, limit: MAX_ENTRIES } });
}

/** Scripts of the built site are modules in pieces; what they were made of is known while they are made. */
function recordScripts(scripts: Map<string, EntryName>) {
  const known = new Map(entryNames.map((name) => [`/browser/entries/${name}.ts`, name]));
  return {
    name: 'agentheque:archive-scripts',
    generateBundle(
      _options: unknown,
      bundle: Record<string, { type: string; fileName: string; moduleIds?: string[] }>,
    ) {
      for (const { fileName, moduleIds = [] } of Object.values(bundle)) {
        for (const [end, name] of known) if (moduleIds.some((id) => id.endsWith(end))) scripts.set(fileName, name);
      }
    },
  };
}

function scriptPath(name: EntryName | undefined, file: string): string {
  if (name === undefined) throw new Error(`Expected to know what the script ${file} is made of.`);
  return `assets/${name}.js`;
}

async function makeScripts(): Promise<ZipEntry[]> {
  const made: ZipEntry[] = [];
  for (const name of entryNames) {
    made.push({ path: scriptPath(name, name), bytes: encoder.encode(await bundleScript(name)) });
  }
  return made;
}

/** Files of a site → where they lie in its archive. */
function listPlaces(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
  return new Map(
    files.flatMap((file) => {
      const path = archivePath(file);
      return path === undefined ? [] : [[file, path] as const];
    }),
  );
}

function makeTexts(getLoaded: GetLoaded): FittedTexts {
  const { catalogue, records } = getLoaded();
  const documents = listDocuments(catalogue.agents.map(records.read), catalogue.vocabulary);
  const counts = new Map<string, number>();
  for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1);
  const bundles = [...planBundles(counts, localeCodes)].map(
    ([key, languages]) => [key, documents.filter(({ language }) => languages.includes(language))] as const,
  );
  return fitTexts(new Map(bundles), SEARCH_BYTES - CATALOGUE_BYTES_A_TEXT * documents.length);
}

function listTextParts({ bundles }: FittedTexts): ZipEntry[] {
  return [...bundles].flatMap(([key, { index, texts }]) => {
    const names = archivedTexts(key);
    return [
      { path: `${names.index}.js`, bytes: encoder.encode(scriptPart(names.index, index)) },
      { path: `${names.texts}.js`, bytes: encoder.encode(scriptPart(names.texts, texts)) },
    ];
  });
}

/** Everything in the order of its path; a file is read when its turn comes. */
function* listEntries(
  places: Map<string, string>,
  parts: ZipEntry[],
  read: (file: string) => Uint8Array,
): Generator<ZipEntry> {
  const files = [...places].map(([file, path]) => ({ path, bytes: () => read(file) }));
  const made = parts.map(({ path, bytes }) => ({ path, bytes: () => bytes }));
  for (const { path, bytes } of [...files, ...made].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    yield { path: FOLDER + path, bytes: bytes() };
  }
}

/** Writes the archive, and names it by what is in it. */
function writeArchive(folder: string, entries: Iterable<ZipEntry>): { hash: string; bytes: number } {
  const hash = createHash('sha256');
  let bytes = 0;
  const part = join(folder, '.agentheque-archive');
  const file = openSync(part, 'w');
  try {
    makeZip(entries, (piece) => {
      hash.update(piece);
      bytes += piece.length;
      for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
    });
  } finally {
    closeSync(file);
  }
  const name = hash.digest('hex').slice(0, 16);
  renameSync(part, join(folder, addresses.archive(name)));
  return { hash: name, bytes };
}

function downloadFile(locale: Locale): string {
  return `${addresses.download(locale).slice(1)}index.html`;
}

function isSearchFile(file: string): boolean {
  return file.startsWith('search/');
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^./]*$/, '');
}
