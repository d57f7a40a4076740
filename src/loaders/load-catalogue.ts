/** Sources → core → catalogue → finished records on disk. Everything that pages show is decided here, before Astro. */

import { addresses } from '../addresses/addresses.ts';
import { type BuiltAgent, buildCatalogue, type Permalinks } from '../catalogue/build-catalogue.ts';
import type { AgentSummary, Catalogue, SourceInfo, VariantSummary } from '../catalogue/catalogue.ts';
import type { CatalogueInput } from '../catalogue/catalogue-input.ts';
import { agentKey, fileKey } from '../catalogue/file-key.ts';
import type { Lock } from '../catalogue/permalinks/lock.ts';
import type { LinkingFile } from '../catalogue/resolve-links.ts';
import { saidCapabilities } from '../catalogue/said-capabilities.ts';
import type { Settings } from '../config/settings.ts';
import { createMatcher } from '../core/capabilities/match-vocabulary.ts';
import { decode } from '../core/decode.ts';
import { worstSeverity } from '../core/diagnostic.ts';
import type { Variant } from '../core/schema.ts';
import { oneLine, shorten } from '../core/text/clean-text.ts';
import { type Cache, openCache } from '../disk/cache.ts';
import { hashBytes, hashParts } from '../disk/hash-bytes.ts';
import { defaultLocale, isLocale } from '../i18n/locales.ts';
import { perLocale } from '../i18n/per-locale.ts';
import { classifyName } from '../sources/classify-name.ts';
import { findAllFiles } from '../sources/find-all-files.ts';
import { readFile } from '../sources/read-file.ts';
import { type FileDates, readHistory } from '../sources/read-history.ts';
import { type FoundFile, pathKey } from '../sources/source.ts';
import { type KeptFile, keepAgents, writeLedger } from './ledger.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { parserVersion } from './parser-version.ts';
import { type OnFile, type OnProgress, readFiles } from './read-files.ts';
import { readLogo } from './read-logo.ts';
import { readPublished } from './read-published.ts';
import { openRecords, type Records, type StoredRecord } from './records.ts';

export interface LoadedCatalogue {
  catalogue: Catalogue;
  /** The folder of the cache, and the finished records in it. */
  cacheDir: string;
  records: Records;
  /** `null` where the run keeps no lock. */
  permalinks: LoadedPermalinks | null;
  /** Names of the sources whose history is cut short, so that it tells no dates. */
  shallow: string[];
}

/** The lock before and after a run. Nothing is written yet. */
export interface LoadedPermalinks extends Permalinks {
  file: string;
  before: Lock;
  /** As it is in the file; `null` without one. */
  textBefore: string | null;
}

/** A variant is listed with this much of its summary. */
const SUMMARY_LENGTH = 200;

/**
 * Reads every file of the sources and writes the finished records to the cache. Throws a `UserError` where a logo, a lock or its
 * list cannot be read.
 */
export async function loadCatalogue(
  settings: Settings,
  onProgress?: OnProgress,
  onFile?: OnFile,
): Promise<LoadedCatalogue> {
  const cache = openCache(settings.cacheDir);
  const { logo: files } = settings;
  const logo = files && perLocale((locale) => keepLogo(files[locale], cache));
  const published = settings.lock === null ? undefined : readPublished(settings.lock);
  const vocabulary = loadVocabulary();
  const found = await findAllFiles(settings.sources, settings);
  const results = await readFiles(
    found.filter(({ reason }) => reason === null),
    { cache, version: parserVersion(), match: createMatcher(vocabulary), onProgress, onFile },
  );
  const kept = keepAgents(results);
  const first = settings.sources[0]?.name;
  const owners = new Map(settings.sources.map(({ name, owner = name }) => [name, owner]));
  const built = buildCatalogue(
    kept.map((file) => toInput(file, first, owners)),
    siteAddresses,
    published && { ...published, owners },
    isMissingFrom(found),
  );
  const keys = new Map(kept.map((file) => [agentKey(file.read.variant), file]));
  const { dates, shallow } = await readDates(settings);
  const written = built.agents.map((agent) => writeRecord(agent, keys, dates, cache));
  const agents = written.map(({ summary }) => summary);
  const rest = {
    agents,
    ledger: writeLedger(found, results, built.agents),
    vocabulary: vocabulary.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    sources: settings.sources.map(toSourceInfo),
    names: built.names,
    former: built.permalinks.former,
    retired: built.permalinks.retired,
    isDated: agents.some(isDated),
    site: { ...settings.info, ...(logo && { logo }) },
  };
  // A record says where its files lie; the same files elsewhere make the same site.
  const shown = { ...rest, agents: written.map(({ summary, hash }) => ({ ...summary, record: hash })) };
  const buildId = hashParts(JSON.stringify(shown)).slice(0, 16);
  const permalinks =
    settings.lock !== null && published
      ? { ...built.permalinks, file: settings.lock, before: published.lock, textBefore: published.text }
      : null;
  const { cacheDir } = settings;
  return { catalogue: { buildId, ...rest }, cacheDir, records: openRecords(cacheDir), permalinks, shallow };
}

/** Whether a path, in NFC, is that of an agent by its name, and of no file that was found. */
function isMissingFrom(found: FoundFile[]): (file: LinkingFile) => boolean {
  const keys = new Set(found.map(({ source, file }) => fileKey({ source, file: file.normalize('NFC') })));
  return (file) => ['agent', 'text'].includes(classifyName(file.file)) && !keys.has(fileKey(file));
}

/** Puts a logo where pages find it, and gives its name. */
function keepLogo(file: string, cache: Cache): string {
  const { bytes, name } = readLogo(file);
  cache.write('logo', name, Buffer.from(bytes).toString('base64'));
  return name;
}

/** A variant in a language that the interface does not speak has its page in the default one. */
const siteAddresses = {
  page: (language: string, id: string) => addresses.agent(isLocale(language) ? language : defaultLocale, id),
  file: addresses.file,
  fixed: addresses.fixedFile,
  permalink: addresses.permalink,
};

function toInput(
  { read, found }: KeptFile,
  firstSource: string | undefined,
  owners: Map<string, string>,
): CatalogueInput {
  return {
    read,
    owner: owners.get(found.source) ?? found.source,
    sourcePrefix: found.source === firstSource ? null : found.source,
    pathHash: hashOfPath(read.variant),
    textHash: () => hashOfText(found),
  };
}

/** By the path's NFC form, so that it is the same wherever the file system keeps another one. */
function hashOfPath({ file, entry }: { file: string; entry?: string | undefined }): string {
  const path = file.normalize('NFC');
  return hashBytes(entry === undefined ? path : `${path}#${entry.normalize('NFC')}`);
}

/** By the text and not the bytes: a checkout with other line ends is not another version. */
function hashOfText(found: KeptFile['found']): string {
  const content = readFile(found);
  if (content.type === 'unreadable') return '';
  const decoded = decode(content.bytes);
  return decoded.kind === 'binary' ? '' : hashBytes(decoded.text);
}

async function readDates({ sources }: Settings): Promise<{ dates: Map<string, FileDates>; shallow: string[] }> {
  const histories = await Promise.all(
    sources.map(async ({ name, dir }) => ({ name, history: await readHistory(dir) })),
  );
  const dates = histories.flatMap(({ name, history }) =>
    [...history.files].map(([file, dates]) => [fileKey({ source: name, file }), dates] as const),
  );
  const shallow = histories.flatMap(({ name, history }) => (history.isShallow ? [name] : []));
  return { dates: new Map(dates), shallow };
}

/** Gives the summary of an agent, and the hash of all that its record says but for where the files lie. */
function writeRecord(
  built: BuiltAgent,
  files: Map<string, KeptFile>,
  dates: Map<string, FileDates>,
  cache: Cache,
): { summary: AgentSummary; hash: string } {
  const { agent, referencedBy, links } = built;
  const variants = Object.entries(agent.variants);
  const datesOf = (variant: Variant) => dates.get(fileKey(variant));
  const stored: StoredRecord = {
    agent,
    referencedBy,
    stored: Object.fromEntries(
      variants.map(([language, variant]) => {
        const file = files.get(agentKey(variant));
        return [
          language,
          {
            key: file?.key ?? '',
            location: file ? pathKey(file.found) : '',
            header: file?.read.header ?? null,
            changed: datesOf(variant)?.changed ?? null,
            links: links.get(language) ?? [],
          },
        ];
      }),
    ),
  };
  const text = JSON.stringify(stored);
  const record = hashParts(text);
  if (!cache.has('record', record)) cache.write('record', record, text);
  const anywhere = Object.values(stored.stored).map(({ location: _, ...rest }) => rest);
  const summary = {
    id: agent.id,
    aliases: agent.aliases,
    permalink: agent.permalink,
    pairing: agent.pairing,
    variants: Object.fromEntries(
      variants.map(([language, variant]) => [language, summarize(variant, datesOf(variant))]),
    ),
    record,
  };
  return { summary, hash: hashParts(JSON.stringify({ ...stored, stored: anywhere })) };
}

function summarize(variant: Variant, dates: FileDates | undefined): VariantSummary {
  const { file, source, format, entry, sha256, bytes, language, name, title, tools, permissions, model, color, links } =
    variant;
  return {
    file,
    source,
    ...(format !== undefined && { format }),
    ...(entry !== undefined && { entry }),
    sha256,
    bytes,
    language,
    name,
    title,
    tools,
    permissions,
    model,
    color,
    links,
    summary: shorten(oneLine(variant.summary), SUMMARY_LENGTH),
    ...saidCapabilities(variant.capabilities),
    examples: variant.examples.length,
    worst: worstSeverity(variant.diagnostics),
    published: dates?.published ?? null,
    changed: dates?.changed ?? null,
  };
}

function isDated({ variants }: AgentSummary): boolean {
  return Object.values(variants).some(({ changed }) => changed !== null);
}

function toSourceInfo({ name, repository, commit, licence, author }: SourceInfo): SourceInfo {
  return { name, repository, commit, licence, author };
}
