/**
 * Three search engines over the same texts. Each gives ids of agents for a question on the pages of a language: those
 * found in texts of that language first, then those found in others, as the page shows them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch, { type SearchResult } from 'minisearch';
import { close, createIndex } from 'pagefind';
import { addresses } from '../../src/addresses/addresses.ts';
import { openBundle } from '../../src/browser/pagefind/open-bundle.ts';
import type { PagefindModule as OurPagefind } from '../../src/browser/pagefind/pagefind-module.ts';
import { diskFiles } from '../../src/mcp/disk-files.ts';
import type { SearchDocument } from '../../src/search/catalogue/make-catalogue.ts';
import { openCatalogue } from '../../src/search/catalogue/open-catalogue.ts';
import type { Bundle, FacetTable, PackedCatalogue, SearchEntry } from '../../src/search/catalogue/search-catalogue.ts';
import { createEngine } from '../../src/search/create-engine.ts';
import type { TextIndex } from '../../src/search/full-text.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import type { Collection } from './load-texts.ts';
import { DEPTH } from './score-answers.ts';

export interface Engine {
  name: string;
  /** A question → ids of agents, best first. */
  ask: (question: string, locale: string) => Promise<string[]>;
}

/** The project's own, over the files that a build writes. */
export function openOwn({ search }: Collection): Engine {
  const { hash } = JSON.parse(search.files.get(addresses.searchEntry()) ?? '') as SearchEntry;
  const read = <T>(name: string) => JSON.parse(search.files.get(addresses.searchFile(hash, name)) ?? '') as T;
  const catalogue = openCatalogue(read<PackedCatalogue>('catalogue'));
  const facets = read<FacetTable>('facets');
  const opened = new Map<string, Promise<TextIndex>>();
  const open = (bundle: Bundle): Promise<TextIndex> => {
    const { folder } = search.bundles.find(({ key }) => key === bundle.key) ?? {};
    const importModule = (address: string): Promise<OurPagefind> => import(address);
    return openBundle(bundle, { folder: `file://${folder}/`, files: diskFiles, importModule });
  };
  const engine = createEngine({
    catalogue,
    bundles: search.bundles,
    facets: async () => facets,
    vocabulary: async (chunk) => read<string>(`vocabulary/${chunk}`),
    texts(bundle) {
      const index = opened.get(bundle.key) ?? open(bundle);
      opened.set(bundle.key, index);
      return index;
    },
  });
  const ask: Engine['ask'] = async (question, locale) => {
    const { own, others } = await engine.find(parseQuery(question), { locale });
    return [...own, ...others].slice(0, DEPTH).map(({ agent }) => catalogue.agents[agent] ?? '');
  };
  return { name: 'ours', ask };
}

/** MiniSearch as its documentation advises: prefixes, a little fuzziness, titles first. */
export function openMiniSearch({ texts }: Collection): Engine {
  const search = new MiniSearch({
    fields: ['title', 'name', 'summary', 'text'],
    storeFields: ['agent', 'language'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, name: 3, summary: 2 } },
  });
  search.addAll(texts.map((text, id) => ({ ...text, id, text: plainText(text) })));
  const ask: Engine['ask'] = async (question, locale) => {
    const found = search.search(question);
    const isOwn = (result: SearchResult) => result['language'] === locale;
    const ordered = [...found.filter(isOwn), ...found.filter((result) => !isOwn(result))];
    return distinct(ordered.map((result) => String(result['agent'])));
  };
  return { name: 'MiniSearch', ask };
}

interface PagefindModule {
  createInstance(options: object): {
    init(): Promise<void>;
    search(question: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
  };
}

/** Pagefind as it comes, an index a language. `end` removes its files. */
export async function openPagefind({ texts }: Collection): Promise<Engine & { end: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-pagefind-'));
  const languages = [...new Set(texts.map(({ language }) => language))].filter((code) => ['en', 'fr'].includes(code));
  const instances = new Map<string, ReturnType<PagefindModule['createInstance']>>();
  for (const language of languages) {
    const { index } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error('Pagefind made no index.');
    for (const text of texts.filter((one) => one.language === language)) {
      await index.addCustomRecord({
        url: `/${text.agent}/`,
        language,
        content: `${text.title} ${text.name} ${text.summary} ${plainText(text)}`,
        meta: { title: text.title, id: text.agent },
      });
    }
    await index.writeFiles({ outputPath: join(folder, language) });
    const module = (await import(`file://${folder}/${language}/pagefind.js`)) as PagefindModule;
    const instance = module.createInstance({});
    await instance.init();
    instances.set(language, instance);
  }
  await close();
  const ask: Engine['ask'] = async (question, locale) => {
    const order = [locale, ...languages.filter((code) => code !== locale)];
    const found: string[] = [];
    for (const code of order) {
      const { results = [] } = (await instances.get(code)?.search(question)) ?? {};
      const documents = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
      found.push(...documents.map(({ meta }) => meta['id'] ?? ''));
    }
    return distinct(found);
  };
  const end = () => {
    rmSync(folder, { recursive: true });
  };
  return { name: 'Pagefind', ask, end };
}

function plainText({ sections }: SearchDocument): string {
  return sections.map(({ heading, text }) => `${heading} ${text}`).join(' ');
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)].slice(0, DEPTH);
}
