import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { AgentRecord, Catalogue } from '../catalogue/catalogue.ts';
import { createMatcher } from '../core/capabilities/match-vocabulary.ts';
import { makeSearchData } from '../core/search/data/make-search-data.ts';
import { SEARCH_VERSION, type SearchEntry } from '../core/search/data/search-data.ts';
import { addresses } from '../i18n/addresses.ts';
import { getCatalogue, getRecord } from '../loaders/read-catalogue.ts';
import { answerSearch } from './answer-search.ts';
import { searchSource } from './search-source.ts';

/** The files of the search by their addresses below the base, each as JSON. */
export type SearchFiles = Map<string, string>;

/** Writes the files of the search after a build; in development they are made when a page first asks for one. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'agentheque:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(answerSearch(base, getCatalogueFiles));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = getCatalogueFiles();
        await writeSearchFiles(fileURLToPath(dir), files);
        const { texts } = JSON.parse(files.get(addresses.searchEntry()) ?? '') as SearchEntry;
        const counts = Object.entries(texts).map(([language, count]) => `${language} ${count}`);
        logger.info(`search index: ${counts.join(', ') || 'nothing to index'}`);
      },
    },
  };
}

let made: { buildId: string; files: SearchFiles } | undefined;

/** Made once a catalogue. */
function getCatalogueFiles(): SearchFiles {
  const { buildId, agents, vocabulary } = getCatalogue();
  if (made?.buildId !== buildId) {
    made = {
      buildId,
      files: makeSearchFiles(
        agents.map((agent) => getRecord(agent)),
        vocabulary,
      ),
    };
  }
  return made.files;
}

/** The files of some agents, the same for the same agents. */
export function makeSearchFiles(records: AgentRecord[], vocabulary: Catalogue['vocabulary']): SearchFiles {
  const entries = new Map(vocabulary.map((entry) => [entry.id, entry]));
  const sources = records.flatMap((record) =>
    Object.keys(record.agent.variants)
      .sort()
      .map((language) => searchSource(record, language, entries)),
  );
  const { index, chunks, texts } = makeSearchData(sources, vocabulary, createMatcher(vocabulary));
  const contents: [name: string, content: string][] = [
    ['index', JSON.stringify(index)],
    ...chunks.map((chunk, number): [string, string] => [`words/${number}`, JSON.stringify(chunk)]),
    ...texts.map((text, number): [string, string] => [`texts/${number}`, JSON.stringify(text)]),
  ];
  const hash = hashOf(contents.map(([, content]) => content));
  const counts: Record<string, number> = {};
  for (const { language } of sources) counts[language] = (counts[language] ?? 0) + 1;
  const entry: SearchEntry = { schemaVersion: SEARCH_VERSION, hash, texts: counts };
  return new Map([
    [addresses.searchEntry(), JSON.stringify(entry)],
    ...contents.map(([name, content]) => [addresses.searchFile(hash, name), content] as const),
  ]);
}

function hashOf(contents: string[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(`${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 16);
}

/** Throws with a `cause` where a file cannot be written. */
export async function writeSearchFiles(site: string, files: SearchFiles): Promise<void> {
  try {
    for (const [address, content] of files) {
      const target = join(site, address);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } catch (cause) {
    throw new Error(`The search index could not be written to ${site}.`, { cause });
  }
}
