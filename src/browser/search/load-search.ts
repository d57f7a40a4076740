import { createEngine, type Engine } from '../../core/search/create-engine.ts';
import type { SearchChunk, SearchEntry, SearchIndex, SearchText } from '../../core/search/data/search-data.ts';
import { addresses, withBase } from '../../i18n/addresses.ts';

/** The search of a site; each file is loaded when it is first needed. */
export interface SearchSite {
  /** Who there is and how to find them; one file, and small ones for the words of a question. */
  engine(): Promise<Engine>;
  /** What a text says, by its number in the index. */
  text(number: number): Promise<SearchText>;
  /** Whether the site was published anew since; everything is then loaded again when it is next asked. */
  refresh(): Promise<boolean>;
}

export function openSearchSite(base: string): SearchSite {
  let entry: Promise<SearchEntry> | undefined;
  let engine: Promise<Engine> | undefined;
  let texts = new Map<number, Promise<SearchText>>();

  const readEntry = () => {
    entry ??= keep(fetchEntry(base), () => {
      entry = undefined;
    });
    return entry;
  };
  const readFile = async <T>(name: string): Promise<T> =>
    (await fetchJson(withBase(base, addresses.searchFile((await readEntry()).hash, name)))) as T;
  const openEngine = async () =>
    createEngine(await readFile<SearchIndex>('index'), (number) => readFile<SearchChunk>(`words/${number}`));

  return {
    engine() {
      engine ??= keep(openEngine(), () => {
        engine = undefined;
      });
      return engine;
    },
    text(number) {
      let text = texts.get(number);
      if (!text) {
        text = keep(readFile<SearchText>(`texts/${number}`), () => texts.delete(number));
        texts.set(number, text);
      }
      return text;
    },
    async refresh() {
      const before = await entry?.catch(() => undefined);
      const now = await fetchEntry(base);
      if (before?.hash === now.hash) return false;
      entry = Promise.resolve(now);
      engine = undefined;
      texts = new Map();
      return true;
    },
  };
}

/** What failed is forgotten, so that it is tried again. */
function keep<T>(loading: Promise<T>, forget: () => void): Promise<T> {
  loading.catch(forget);
  return loading;
}

async function fetchEntry(base: string): Promise<SearchEntry> {
  // Asked again each time: everything else is found by what it says.
  return (await fetchJson(withBase(base, addresses.searchEntry()), { cache: 'no-cache' })) as SearchEntry;
}

async function fetchJson(address: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}
