import type { Bundle, SearchText } from '../../search/catalogue/search-catalogue.ts';
import { type FoundWords, nowhere, type Occurrences, type TextIndex } from '../../search/full-text.ts';
import { foldWord } from '../../words/fold-word.ts';
import { type CheckedFetch, DamagedFile } from './checked-fetch.ts';
import type { PagefindInstance, PagefindModule, PagefindResult } from './pagefind-module.ts';
import { readFragment } from './read-fragment.ts';
import { ranking, readBegun, readLevels } from './read-levels.ts';

export interface BundleFiles {
  /** Address of the bundle's folder, ending in `/`. */
  folder: string;
  /** Pagefind's program asks for its files by the global `fetch`; it must be this one's. */
  files: CheckedFetch;
  importModule(address: string): Promise<PagefindModule>;
}

/** Words that were asked for are kept, since a question is typed letter by letter. */
const MAX_KNOWN = 200;

/** Opens one of Pagefind's bundles. One at a time: its program is shared by all that are opened in one place. */
export async function openBundle(bundle: Bundle, { folder, files, importModule }: BundleFiles): Promise<TextIndex> {
  files.preload(`${folder}pagefind-entry.json?ts=${bundle.hash}`);
  files.preload(`${folder}pagefind.${bundle.hash}.pf_meta`);
  files.preload(`${folder}wasm.${bundle.program}.pagefind`);
  const module = await importModule(`${folder}pagefind.js`);
  const instance = module.createInstance({ basePath: folder, metaCacheTag: bundle.hash, noWorker: true });
  const pages = await listPages(instance, files, bundle);
  await instance.options({ ranking });
  return readBundle(instance, files, pages);
}

/** All pages in the order of their number. */
async function listPages(instance: PagefindInstance, files: CheckedFetch, { hash, count }: Bundle) {
  try {
    const { results } = await instance.search(null, { sort: { n: 'asc' } });
    const failure = files.takeFailure();
    if (failure) throw failure;
    if (results.length !== count) throw new DamagedFile(`Expected ${count} texts of ${hash}, found ${results.length}.`);
    return results;
  } catch (error) {
    // What it names is no more: a page from before the site was published anew.
    throw files.takeFailure() ?? error;
  }
}

function readBundle(instance: PagefindInstance, files: CheckedFetch, pages: PagefindResult[]): TextIndex {
  const indexes = new Map(pages.map(({ id }, index) => [id, index]));
  const known = new Map<string, Promise<Occurrences>>();

  /** Questions that wait for chunks at the same time: nobody knows whose it was that failed. */
  let together: { count: number; failure?: Error | undefined } = { count: 0 };

  /** All chunks at once. Pagefind would answer without those that are missing. */
  const preload = async (words: string[]): Promise<void> => {
    if (together.count === 0) {
      files.takeFailure();
      together = { count: 0 };
    }
    const mine = together;
    mine.count++;
    try {
      await Promise.all(words.map((word) => instance.preload(word)));
    } finally {
      mine.count--;
    }
    mine.failure = files.takeFailure() ?? mine.failure;
    if (mine.failure) throw mine.failure;
  };
  const indexOf = (id: string) => indexes.get(id);
  const search = async (term: string) => (await instance.search(term)).results;
  const readWord = async (word: string): Promise<Occurrences> => {
    const exact = await search(`"${word}"`);
    return exact.length === 0 ? nowhere : readLevels(exact, await search(word), pages.length, indexOf);
  };
  const ask = (word: string): Promise<Occurrences> => {
    let asked = known.get(word);
    if (!asked) {
      if (known.size >= MAX_KNOWN) known.clear();
      asked = readWord(word);
      asked.catch(() => known.delete(word));
      known.set(word, asked);
    }
    return asked;
  };
  const text = async (index: number): Promise<SearchText> => {
    const fragment = await pages[index]?.data();
    if (!fragment) throw new DamagedFile(`There is no text ${index}.`);
    return readFragment(fragment);
  };
  /** Texts with words that go on as `typed` begins; Pagefind gives texts for a shorter beginning where there are none. */
  const begin = async (typed: string): Promise<Occurrences | undefined> => {
    const begun = readBegun(await search(typed), indexOf);
    const [first] = begun.texts;
    if (first === undefined) return undefined;
    const { summary, sections } = await text(first);
    const all = [summary, ...sections.flatMap((section) => [section.heading, section.text])].join(' ');
    return foldWord(all).includes(typed) ? begun : undefined;
  };

  return {
    async find(words, beginning): Promise<FoundWords> {
      await preload(words.filter((word) => !known.has(word)));
      const found = await Promise.all(words.map(ask));
      const isOpen = beginning !== undefined && found[words.indexOf(beginning)]?.texts.length === 0;
      return { words: found, beginning: isOpen ? await begin(beginning) : undefined };
    },
    text,
  };
}
