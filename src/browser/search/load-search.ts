import type { SearchBundles } from '../../core/search-bundles.ts';
import { addresses, withBase } from '../../i18n/addresses.ts';
import { isLocale } from '../../i18n/locales.ts';
import type { Index } from './find-agents.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.ts';

/**
 * The indexes of the site, each loaded when it is first asked. One Pagefind module a bundle: its WebAssembly knows the
 * word forms of one language only.
 */
export interface SearchSite {
  /** The index of one language, where there is one. */
  own(locale: string): Promise<Index | undefined>;
  /** The other ones; those of the interface's languages come first. */
  others(locale: string): Promise<Index[]>;
  /** Whether the site was published anew since; everything is then loaded again when it is next asked. */
  refresh(): Promise<boolean>;
}

/** A word itself before longer ones that begin with it; a word of the title before one of the text. */
const ranking = { termSimilarity: 2, metaWeights: { title: 6, id: 4 } };

export function openSearchSite(base: string): SearchSite {
  let list: Promise<SearchBundles> | undefined;
  const open = new Map<string, Promise<PagefindInstance>>();

  const readList = () => {
    list ??= fetchList(base).catch((error: unknown) => {
      list = undefined;
      throw error;
    });
    return list;
  };
  const instance = (name: string, hash: string) => {
    let opening = open.get(name);
    if (!opening) {
      opening = openBundle(base, name, hash);
      open.set(name, opening);
      opening.catch(() => open.delete(name));
    }
    return opening;
  };
  const indexOf = (name: string, hash: string): Index => ({
    language: name,
    async ask(text) {
      const opening = instance(name, hash);
      try {
        return (await (await opening).search(text)).results;
      } catch (error) {
        // One that could not load all it needs stays broken: the next question begins anew.
        if (open.get(name) === opening) open.delete(name);
        throw error;
      }
    },
  });

  return {
    async own(locale) {
      const bundle = (await readList()).bundles[locale];
      if (!bundle) return undefined;
      // Begun here, so that it is there when the first letter is typed.
      await instance(locale, bundle.hash);
      return indexOf(locale, bundle.hash);
    },
    async others(locale) {
      const { bundles } = await readList();
      const names = Object.keys(bundles).filter((name) => name !== locale);
      const sorted = names.toSorted((a, b) => Number(isLocale(b)) - Number(isLocale(a)) || (a < b ? -1 : 1));
      return sorted.map((name) => indexOf(name, bundles[name]?.hash ?? ''));
    },
    async refresh() {
      const [before, now] = [JSON.stringify(await list?.catch(() => undefined)), await fetchList(base)];
      if (before === JSON.stringify(now)) return false;
      list = Promise.resolve(now);
      for (const opening of open.values()) void opening.then((pagefind) => pagefind.destroy()).catch(() => undefined);
      open.clear();
      return true;
    },
  };
}

async function fetchList(base: string): Promise<SearchBundles> {
  // Asked again each time: everything else is found by what it says.
  const response = await fetch(withBase(base, addresses.searchBundles()), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return (await response.json()) as SearchBundles;
}

/**
 * Pagefind loads its files in a promise that nobody waits for; what goes wrong there is also thrown by the next search,
 * which is where it is answered.
 */
function answerElsewhere(event: PromiseRejectionEvent): void {
  if (event.reason instanceof Error && event.reason.message.includes('Pagefind')) event.preventDefault();
}

async function openBundle(base: string, name: string, hash: string): Promise<PagefindInstance> {
  addEventListener('unhandledrejection', answerElsewhere);
  const address = `${withBase(base, addresses.searchBundle(name))}pagefind.js`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = module.createInstance({ metaCacheTag: hash, ranking });
  await pagefind.init();
  return pagefind;
}
