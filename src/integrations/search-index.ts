import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answerSearch } from './answer-search.ts';
import type { GetLoaded } from './catalogue.ts';
import { makeSearchFiles, type SearchFiles, writeSearchFiles } from './search-files.ts';

/**
 * Writes the files of the search after a build; in development they are made when a page first asks for one. Pagefind works
 * in a process of its own while Astro renders pages.
 */
export function searchIndex(getLoaded: GetLoaded): AstroIntegration {
  const getFiles = createFiles(getLoaded);
  let base = '/';
  return {
    name: 'agentheque:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(answerSearch(base, getFiles));
      },
      'astro:build:start': () => {
        // Whoever waits for them is told what failed.
        getFiles().catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const search = await getFiles();
        await writeSearchFiles(fileURLToPath(dir), search);
        const counts = search.bundles.map(({ key, count }) => `${key} ${count}`);
        logger.info(`search index: ${counts.join(', ') || 'nothing to index'}`);
      },
    },
  };
}

/** Made once a catalogue, one after the other: Pagefind is a single process, which ends with each. */
function createFiles(getLoaded: GetLoaded): () => Promise<SearchFiles> {
  let made: { buildId: string; search: Promise<SearchFiles> } | undefined;
  return () => {
    const { catalogue, records, cacheDir } = getLoaded();
    const { buildId, agents, vocabulary } = catalogue;
    if (made?.buildId !== buildId) {
      const make = () => makeSearchFiles(agents.map(records.read), vocabulary, cacheDir);
      // Whoever waits for those before is told what failed.
      made = { buildId, search: made ? made.search.then(make, make) : make() };
    }
    return made.search;
  };
}
