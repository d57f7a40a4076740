import type { Bundle, SearchCatalogue } from './catalogue/search-catalogue.ts';
import { textsOfBundle } from './catalogue/texts-of-bundle.ts';
import { type TextIndex, TextsRefused } from './full-text.ts';
import { formsOfQuery, type QueryItem } from './query/expand-query.ts';
import type { Query } from './query/parse-query.ts';
import { noWords, type WordsInTexts, wordsInTexts } from './words-in-texts.ts';

/** The texts of a bundle, with what it says of a question. */
export interface AskedTexts {
  /** Numbers of its texts. */
  numbers: readonly number[];
  words: WordsInTexts;
}

export interface BundleEntry {
  bundle: Bundle;
  numbers: readonly number[];
}

export interface BundleAsker {
  /** All bundles, that of a language first. */
  inOrder(language: string): BundleEntry[];
  /** What a bundle says of the words of a question; rejects where it cannot be loaded. */
  ask(entry: BundleEntry, query: Query, items: QueryItem[]): Promise<AskedTexts>;
  /** Whether texts could not be searched at all when they were asked the last time. */
  areRefused(): boolean;
}

/** Asks bundles, which are opened when they are first asked. */
export function createBundleAsker(
  catalogue: SearchCatalogue,
  bundles: Bundle[],
  open: (bundle: Bundle) => Promise<TextIndex>,
): BundleAsker {
  const entries = bundles.map((bundle) => ({ bundle, numbers: textsOfBundle(catalogue, bundle) }));
  let areRefused = false;
  return {
    inOrder(language) {
      const isOf = ({ bundle }: BundleEntry) => Number(bundle.languages.includes(language));
      return entries.toSorted((a, b) => isOf(b) - isOf(a));
    },
    async ask({ bundle, numbers }, query, items) {
      if (items.length === 0 && query.excluded.length === 0) return { numbers, words: noWords };
      const beginning = items.find(({ isOpen }) => isOpen)?.word.form;
      const forms = formsOfQuery(items, query);
      try {
        const index = await open(bundle);
        const words = wordsInTexts(forms, await index.find(forms, beginning), numbers, beginning);
        areRefused = false;
        return { numbers, words };
      } catch (error) {
        if (!(error instanceof TextsRefused)) throw error;
        areRefused = true;
        return { numbers, words: noWords };
      }
    },
    areRefused: () => areRefused,
  };
}
