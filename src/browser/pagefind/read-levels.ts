import type { Occurrences } from '../../search/full-text.ts';
import type { PagefindResult } from './pagefind-module.ts';

/** How fast a word's weight in a text reaches all that it can count for (BM25's k1), and what the length matters (b). */
const SATURATION = 1.545;
const LENGTH = 0.35;

/**
 * How Pagefind is to score, so that a score can be read as a level: by the word itself (not by those it begins), and by
 * nothing but the text.
 */
export const ranking = {
  termSimilarity: 10,
  termSaturation: SATURATION,
  pageLength: LENGTH,
  diacriticSimilarity: 0,
  metaWeights: { title: 0 },
};

/** Of what a word can count for, the part below which a text has only longer words that begin so: a 400th at most. */
const LEAST = 0.003;

export interface ReadWord {
  exact: Occurrences;
  /** Texts without the word itself: they have longer ones, or Pagefind took a shorter beginning. */
  other: Occurrences;
}

/**
 * The answer to a single word → the texts that hold it, with levels. Pagefind's score is BM25: `idf · level · (k1 + 1)`,
 * where `idf` follows from how many of all pages (`total`) have the word. `placeOf` gives a page's place in the bundle.
 */
export function readLevels(
  results: PagefindResult[],
  total: number,
  placeOf: (id: string) => number | undefined,
): ReadWord {
  const levels = (count: number) => results.map(({ score }) => score / (idfOf(count, total) * (SATURATION + 1)));
  // The first guess counts what only begins so, and is too high at most.
  const count = levels(results.length).filter((level) => level > LEAST).length;
  const final = levels(Math.max(1, count));
  const entries = results.flatMap(({ id, words }, at) => {
    const [place, level] = [placeOf(id), Math.min(1, final[at] ?? 0)];
    return place === undefined ? [] : [{ place, level, words }];
  });
  entries.sort((a, b) => a.place - b.place);
  return {
    exact: pack(entries.filter(({ level }) => level > LEAST)),
    other: pack(entries.filter(({ level }) => level <= LEAST)),
  };
}

function idfOf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function pack(entries: { place: number; level: number; words: number[] }[]): Occurrences {
  const starts = new Uint32Array(entries.length + 1);
  entries.forEach(({ words }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + words.length;
  });
  const positions = new Uint32Array(starts.at(-1) ?? 0);
  entries.forEach(({ words }, at) => {
    positions.set(
      words.toSorted((a, b) => a - b),
      starts[at],
    );
  });
  return {
    texts: Uint32Array.from(entries, ({ place }) => place),
    levels: Float32Array.from(entries, ({ level }) => level),
    starts,
    positions,
  };
}
