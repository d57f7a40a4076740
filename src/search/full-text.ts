import type { SearchText } from './catalogue/search-catalogue.ts';

/**
 * What the search asks an index of texts for, whoever keeps it: in a page of a site and in tests Pagefind, a bundle a language
 * (see `browser/pagefind`); in a page of an archive MiniSearch (see `archive/search`).
 */
export interface TextIndex {
  /** Where words are, each by itself and in all its forms; `beginning` is one that is still being typed. */
  find(words: string[], beginning?: string): Promise<FoundWords>;
  /** What a text says, by its index in the bundle. */
  text(index: number): Promise<SearchText>;
}

/** An index that takes memory until it is closed. */
export interface OpenedIndex extends TextIndex {
  /** Ends it; what is still asked of it is rejected. */
  close(): void;
}

export interface FoundWords {
  /** In the order that was asked. */
  words: Occurrences[];
  /** Of words that go on as `beginning` begins. */
  beginning?: Occurrences | undefined;
}

/** The texts that hold a word. */
export interface Occurrences {
  /** Indexes of texts in their bundle, ascending. */
  texts: Uint32Array;
  /** How much each is about the word: above 0, at most 1. */
  levels: Float32Array;
  /** The n-th text has it at `positions.subarray(starts[n], starts[n + 1])`, in words from its beginning, ascending. */
  starts: Uint32Array;
  positions: Uint32Array;
  /** Instead of the two, where a place is looked for only when it matters: those of the n-th text. */
  find?: (row: number) => Uint32Array;
}

/** Texts cannot be searched here at all, however often it is tried: WebAssembly is refused. */
export class TextsRefused extends Error {}

/** No text holds it. */
export const nowhere: Occurrences = {
  texts: new Uint32Array(),
  levels: new Float32Array(),
  starts: new Uint32Array(1),
  positions: new Uint32Array(),
};

/** The word that is in the index for a family of words: `familyToken(7)` => `qzf007`. Nothing else begins so. */
export function familyToken(number: number): string {
  return `qzf${String(number).padStart(3, '0')}`;
}
