import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configSchema } from '../../src/config/config-schema.ts';
import { packageRoot } from '../../src/config/package-root.ts';
import { resolveSettings } from '../../src/config/resolve-settings.ts';
import { listDocuments, makeSearchFiles, type SearchFiles } from '../../src/integrations/search-files.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import type { SearchDocument } from '../../src/search/catalogue/make-catalogue.ts';

/** A collection of agents that questions are asked of. */
export interface Collection {
  /** The files that a build of it writes for the search. */
  search: SearchFiles;
  /** The same texts, for other search engines. */
  texts: SearchDocument[];
  /** By id of the agent: paths of its files. */
  paths: Map<string, string[]>;
}

/** Folders of real agents lie beside the project where they are there at all. */
export const folders = {
  corpora: [join(packageRoot, '../shared/corpora'), join(packageRoot, '../../shared/corpora')].find(existsSync),
  content: join(packageRoot, 'content/agents'),
};

export async function loadCollection(folder: string): Promise<Collection> {
  const where = { caller: dirname(folder), packageRoot };
  const settings = resolveSettings({ agents: [folder] }, { file: null, config: configSchema.parse({}) }, where);
  const { catalogue, cacheDir, ...loaded } = await loadCatalogue(settings);
  const records = catalogue.agents.map(loaded.records.read);
  return {
    search: await makeSearchFiles(records, catalogue.vocabulary, cacheDir),
    texts: listDocuments(records, catalogue.vocabulary),
    paths: new Map(catalogue.agents.map(({ id, variants }) => [id, Object.values(variants).map(({ file }) => file)])),
  };
}
