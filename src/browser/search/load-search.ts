import { addresses, withBase } from '../../addresses/addresses.ts';
import { openCatalogue } from '../../search/catalogue/open-catalogue.ts';
import type {
  Bundle,
  FacetTable,
  PackedCatalogue,
  SearchCatalogue,
  SearchEntry,
  SearchText,
} from '../../search/catalogue/search-catalogue.ts';
import { textsOfBundle } from '../../search/catalogue/texts-of-bundle.ts';
import { createEngine, type Engine } from '../../search/create-engine.ts';
import type { OpenedIndex, TextIndex } from '../../search/full-text.ts';
import * as network from './search-entry.ts';

/** How files of the search are read: the entry that may have been asked for already, one that is new, any other. */
export type SearchFiles = Pick<typeof network, 'takeEntry' | 'fetchEntry' | 'fetchJson'>;

/** The search of a site; each of its parts is loaded when it is first needed. */
export interface SearchSite {
  engine(): Promise<Engine>;
  facets(): Promise<FacetTable>;
  /** What a text says, by its number in the catalogue. */
  text(number: number): Promise<SearchText>;
  /** Loads what a first question on the pages of a language needs. Whether it worked is seen when something is asked. */
  warm(locale: string): void;
  /** Whether the site was published anew since; everything is then loaded again when it is next asked. */
  refresh(): Promise<boolean>;
}

/** How bundles are opened: in a page each in a worker. `folder` is the bundle's address. */
export type OpenBundle = (bundle: Bundle, folder: string) => Promise<OpenedIndex>;

export function openSearchSite(base: string, openBundle: OpenBundle, files: SearchFiles = network): SearchSite {
  let state = openState(base, openBundle, files);
  return {
    engine: () => state.engine(),
    facets: () => state.facets(),
    text: (number) => state.text(number),
    warm(locale) {
      state.warm(locale).catch(() => undefined);
    },
    async refresh() {
      const before = await state.entry().catch(() => undefined);
      const now = await files.fetchEntry(base);
      if (before?.hash === now.hash) return false;
      state.close();
      state = openState(base, openBundle, files, now);
      return true;
    },
  };
}

/** While a question is typed, the same texts are shown with every letter. */
const MAX_TEXTS = 300;

/** The search of a site as it was published once. */
function openState(base: string, openBundle: OpenBundle, files: SearchFiles, known?: SearchEntry) {
  const entry = once(async () => known ?? files.takeEntry(base));
  const read = async <T>(name: string): Promise<T> =>
    (await files.fetchJson(withBase(base, addresses.searchFile((await entry()).hash, name)))) as T;
  const catalogue = once(async () => openCatalogue(await read<PackedCatalogue>('catalogue')));
  const facets = once(() => read<FacetTable>('facets'));
  const bundles = new Map<string, () => Promise<TextIndex>>();
  const opened = new Set<OpenedIndex>();
  // Two that are opened at once may run out of memory.
  let queue: Promise<unknown> = Promise.resolve();

  const texts = (bundle: Bundle): Promise<TextIndex> => {
    let open = bundles.get(bundle.key);
    if (!open) {
      open = once(async () => {
        const opening = queue.then(() =>
          openBundle(bundle, withBase(base, addresses.bundle(bundle.key, bundle.state))),
        );
        queue = opening.catch(() => undefined);
        const index = await opening;
        opened.add(index);
        return closeWhenBroken(index, () => {
          bundles.delete(bundle.key);
          opened.delete(index);
        });
      });
      bundles.set(bundle.key, open);
    }
    return open();
  };
  const vocabulary = (chunk: number) => read<string>(`vocabulary/${chunk}`);
  const engine = once(async () => {
    const [all, { bundles: known }] = await Promise.all([catalogue(), entry()]);
    return createEngine({ catalogue: all, bundles: known, facets, vocabulary, texts });
  });
  const places = once(async () => placeTexts(await catalogue(), (await entry()).bundles));

  const readText = async (number: number): Promise<SearchText> => {
    const place = (await places()).get(number);
    if (!place) throw new Error(`There is no text ${number}.`);
    return (await texts(place.bundle)).text(place.at);
  };
  const keptTexts = new Map<number, () => Promise<SearchText>>();

  return {
    entry,
    engine,
    facets,
    text(number: number): Promise<SearchText> {
      if (keptTexts.size >= MAX_TEXTS) keptTexts.clear();
      const text = keptTexts.get(number) ?? once(() => readText(number));
      keptTexts.set(number, text);
      return text();
    },
    async warm(locale: string): Promise<void> {
      const own = (await entry()).bundles.find(({ languages }) => languages.includes(locale));
      await Promise.all([engine(), ...(own ? [texts(own)] : [])]);
    },
    /** Ends what is open. */
    close(): void {
      for (const index of opened) index.close();
    },
  };
}

/** An index that has failed once may be dead: it is closed, and opened anew by whoever asks next. */
function closeWhenBroken(index: OpenedIndex, forget: () => void): TextIndex {
  const fail = (error: unknown): never => {
    forget();
    index.close();
    throw error;
  };
  return {
    find: (words, beginning) => index.find(words, beginning).catch(fail),
    text: (place) => index.text(place).catch(fail),
  };
}

function placeTexts(catalogue: SearchCatalogue, bundles: Bundle[]): Map<number, { bundle: Bundle; at: number }> {
  return new Map(
    bundles.flatMap((bundle) =>
      textsOfBundle(catalogue, bundle).map((number, at) => [number, { bundle, at }] as const),
    ),
  );
}

/** Done when it is first asked for; what failed is done again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (!loading) {
      loading = load();
      loading.catch(() => {
        loading = undefined;
      });
    }
    return loading;
  };
}
