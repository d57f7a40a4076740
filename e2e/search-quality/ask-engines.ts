/**
 * Three search engines over the same texts. Each gives ids of agents for a question on the pages of a language: those
 * found in texts of that language first, then those found in others, as the page shows them.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch, { type SearchResult } from 'minisearch';
import { close, createIndex } from 'pagefind';
import { createEngine } from '../../src/core/search/create-engine.ts';
import type { SearchSource } from '../../src/core/search/data/make-search-data.ts';
import type { SearchChunk, SearchEntry, SearchIndex } from '../../src/core/search/data/search-data.ts';
import { parseQuery } from '../../src/core/search/query/parse-query.ts';
import { addresses } from '../../src/i18n/addresses.ts';
import type { Collection } from './load-texts.ts';
import { DEPTH } from './score-answers.ts';

/** A question → ids of agents, best first. */
export type Ask = (question: string, locale: string) => Promise<string[]>;

/** The project's own, over the files that a build writes. */
export function openOwn({ files }: Collection): Ask {
  const { hash } = JSON.parse(files.get(addresses.searchEntry()) ?? '') as SearchEntry;
  const read = <T>(name: string) => JSON.parse(files.get(addresses.searchFile(hash, name)) ?? '') as T;
  const index = read<SearchIndex>('index');
  const engine = createEngine(index, async (number) => read<SearchChunk>(`words/${number}`));
  return async (question, locale) => {
    const { own, others } = await engine.find(parseQuery(question), { locale });
    return [...own, ...others].slice(0, DEPTH).map(({ agent }) => index.agents[agent] ?? '');
  };
}

/** MiniSearch as its documentation advises: prefixes, a little fuzziness, titles first. */
export function openMiniSearch({ texts }: Collection): Ask {
  const search = new MiniSearch({
    fields: ['title', 'name', 'summary', 'text'],
    storeFields: ['agent', 'language'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, name: 3, summary: 2 } },
  });
  search.addAll(texts.map((text, id) => ({ ...text, id, text: plainText(text) })));
  return async (question, locale) => {
    const found = search.search(question);
    const isOwn = (result: SearchResult) => result['language'] === locale;
    const ordered = [...found.filter(isOwn), ...found.filter((result) => !isOwn(result))];
    return distinct(ordered.map((result) => String(result['agent'])));
  };
}

interface PagefindModule {
  createInstance(options: object): {
    init(): Promise<void>;
    search(question: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
  };
}

/** Pagefind as it comes, an index a language. `end` removes its files. */
export async function openPagefind({ texts }: Collection): Promise<{ ask: Ask; end: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-pagefind-'));
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input) => new Response(readFileSync(new URL(String(input)).pathname));
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
  const ask: Ask = async (question, locale) => {
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
    globalThis.fetch = plainFetch;
    rmSync(folder, { recursive: true });
  };
  return { ask, end };
}

function plainText({ sections }: SearchSource): string {
  return sections.map(({ heading, text }) => `${heading} ${text}`).join(' ');
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)].slice(0, DEPTH);
}
