import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { AgentRecord, Catalogue } from '../catalogue/catalogue.ts';
import type { SearchBundles } from '../core/search-bundles.ts';
import { addresses } from '../i18n/addresses.ts';
import { isLocale } from '../i18n/locales.ts';
import { getCatalogue, getRecord } from '../loaders/read-catalogue.ts';
import { type SearchDocument, searchDocument } from './search-document.ts';
import { writeBundle } from './write-bundle.ts';

/** Languages written without spaces, whose words Pagefind finds by dictionary. */
const UNSPACED = ['ja', 'th', 'zh'];

/** Writes the search index: a Pagefind bundle a language of the interface, and one for all other languages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'agentheque:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const catalogue = getCatalogue();
        const records = catalogue.agents.map((agent) => getRecord(agent));
        const { bundles } = await writeSearchIndex(fileURLToPath(dir), records, catalogue.vocabulary);
        const counts = Object.entries(bundles).map(([name, { documents }]) => `${name} ${documents}`);
        logger.info(`search index: ${counts.join(', ') || 'nothing to index'}`);
      },
    },
  };
}

/** Writes the bundles below a site's folder, and the list of them that a page reads first. */
export async function writeSearchIndex(
  site: string,
  records: AgentRecord[],
  vocabulary: Catalogue['vocabulary'],
): Promise<SearchBundles> {
  const list: SearchBundles = { schemaVersion: 1, bundles: {} };
  try {
    for (const { name, language, documents } of planBundles(records, vocabulary)) {
      const hash = await writeBundle(join(site, addresses.searchBundle(name)), language, documents);
      list.bundles[name] = { documents: documents.length, hash };
    }
  } finally {
    await close();
  }
  const target = join(site, addresses.searchBundles());
  await mkdir(join(target, '..'), { recursive: true });
  await writeFile(target, `${JSON.stringify(list)}\n`);
  return list;
}

interface BundlePlan {
  name: string;
  /** Of its word forms, for Pagefind. */
  language: string;
  documents: SearchDocument[];
}

/** Which documents go where, in an order that is the same every time. */
function planBundles(records: AgentRecord[], vocabulary: Catalogue['vocabulary']): BundlePlan[] {
  const entries = new Map(vocabulary.map((entry) => [entry.id, entry]));
  const codes = [...new Set(records.flatMap(({ agent }) => Object.keys(agent.variants)))].sort();
  const documentsIn = (wanted: string[]) =>
    records.flatMap((record) =>
      wanted
        .filter((code) => Object.hasOwn(record.agent.variants, code))
        .map((code) => searchDocument(record, code, entries)),
    );
  const spoken = codes.filter((code) => isLocale(code));
  const others = codes.filter((code) => !isLocale(code));
  const plans = spoken.map((code) => ({ name: code, language: code, documents: documentsIn([code]) }));
  if (others.length === 0) return plans;
  const language = others.some((code) => UNSPACED.includes(code)) ? 'zh' : 'unknown';
  return [...plans, { name: 'other', language, documents: documentsIn(others) }];
}
