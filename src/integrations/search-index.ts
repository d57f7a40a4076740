import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { AgentRecord, Catalogue } from '../catalogue/catalogue.ts';
import type { SearchBundles } from '../core/search-bundles.ts';
import { addresses } from '../i18n/addresses.ts';
import { isLocale } from '../i18n/locales.ts';
import { getCatalogue, getRecord } from '../loaders/read-catalogue.ts';
import { type Bundle, makeBundle, writeBundle } from './search-bundle.ts';
import { type SearchDocument, searchDocument } from './search-document.ts';

/** Languages written without spaces, whose words Pagefind finds by dictionary. */
const UNSPACED = ['ja', 'th', 'zh'];

/** Writes the search index: a Pagefind bundle a language of the interface, and one for all other languages. */
export function searchIndex(): AstroIntegration {
  let making: Promise<MadeBundle[]> | undefined;
  return {
    name: 'agentheque:search-index',
    hooks: {
      'astro:build:start': () => {
        if (!process.env['AGENTHEQUE_CATALOGUE']) return;
        // Pagefind is a process of its own: it works while pages are made.
        making = makeCatalogueBundles();
        // Seen when it is waited for.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = await (making ?? makeCatalogueBundles());
        await writeBundles(fileURLToPath(dir), made);
        const counts = made.map(({ name, documents }) => `${name} ${documents}`);
        logger.info(`search index: ${counts.join(', ') || 'nothing to index'}`);
      },
    },
  };
}

interface MadeBundle extends Bundle {
  /** `en`, `fr`, `other`. */
  name: string;
  documents: number;
}

async function makeCatalogueBundles(): Promise<MadeBundle[]> {
  const { agents, vocabulary } = getCatalogue();
  return makeBundles(
    agents.map((agent) => getRecord(agent)),
    vocabulary,
  );
}

/** The bundles of some agents, the same for the same agents. */
export async function makeBundles(records: AgentRecord[], vocabulary: Catalogue['vocabulary']): Promise<MadeBundle[]> {
  try {
    const made: MadeBundle[] = [];
    for (const { name, language, documents } of planBundles(records, vocabulary)) {
      made.push({ name, documents: documents.length, ...(await makeBundle(language, documents)) });
    }
    return made;
  } finally {
    await close();
  }
}

/** Writes the bundles below a site's folder, and the list of them that a page reads first. */
export async function writeBundles(site: string, made: MadeBundle[]): Promise<void> {
  const list: SearchBundles = { schemaVersion: 1, bundles: {} };
  for (const { name, documents, hash, files } of made) {
    await writeBundle(join(site, addresses.searchBundle(name)), { files, hash });
    list.bundles[name] = { documents, hash };
  }
  const target = join(site, addresses.searchBundles());
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify(list)}\n`);
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
