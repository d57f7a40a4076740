import type { Occurrences } from '../../search/full-text.ts';
import type { PagefindResult } from './pagefind-module.ts';

/** How fast a word's weight in a text reaches all that it can count for (BM25's k1), and what the length matters (b). */
const SATURATION = 1.545;
const LENGTH = 0.35;

/**
 * How Pagefind is to score, so that a score can be read as a level: by the word itself more than by those it begins, and by
 * nothing but the text.
 */
export const ranking = {
  termSimilarity: 10,
  termSaturation: SATURATION,
  pageLength: LENGTH,
  diacriticSimilarity: 0,
  metaWeights: { title: 0 },
};

/** What a text counts as being about a word that is not typed to its end. */
const BEGUN = 0.4;

/**
 * The answers to a word → the texts that hold it, with levels. `exact` is what Pagefind found for the word in quotes: the
 * word in all its forms, and nothing of where it is. `results` is what it found for the word itself, which has positions and
 * scores, and also texts with longer words that begin so. A score is BM25: `idf · level · (k1 + 1)`, where `idf` follows
 * from how many of all pages (`total`) have the word. `indexOf` gives a page's index in the bundle.
 */
export function readLevels(
  exact: PagefindResult[],
  results: PagefindResult[],
  total: number,
  indexOf: (id: string) => number | undefined,
): Occurrences {
  const wanted = new Set(exact.map(({ id }) => id));
  const whole = idfOf(wanted.size, total) * (SATURATION + 1);
  return pack(
    results.filter(({ id }) => wanted.has(id)),
    ({ score }) => Math.min(1, score / whole),
    indexOf,
  );
}

/** The answer to a word that nothing holds → the texts with words that begin so, all alike. */
export function readBegun(results: PagefindResult[], indexOf: (id: string) => number | undefined): Occurrences {
  return pack(results, () => BEGUN, indexOf);
}

function idfOf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function pack(
  results: PagefindResult[],
  levelOf: (result: PagefindResult) => number,
  indexOf: (id: string) => number | undefined,
): Occurrences {
  const entries = results
    .flatMap((result) => {
      const index = indexOf(result.id);
      return index === undefined ? [] : [{ index, level: levelOf(result), words: result.words }];
    })
    .sort((a, b) => a.index - b.index);
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
    texts: Uint32Array.from(entries, ({ index }) => index),
    levels: Float32Array.from(entries, ({ level }) => level),
    starts,
    positions,
  };
}
