import type { PairCandidate } from './pair-candidate.ts';

/** Terms by how much they tell of a file, as a vector of length 1. */
export type TermVector = Map<string, number>;

/** Terms that more files than this have tell nothing apart, and would make the work grow with the square. */
const MAX_BEARERS = 40;
/** So many of a file's most telling terms look for its like. */
const MAX_QUERY_TERMS = 150;

/** Likeness by rare terms alone; with less, two files are not looked at any closer. */
const LEAST_SHARED = 0.05;

/** The rarer a term is in the collection, the more it tells. */
export function weighTerms(candidates: PairCandidate[]): TermVector[] {
  const bearers = countBearers(candidates);
  return candidates.map(({ fingerprint }) => {
    const weights = Object.entries(fingerprint.terms).map(
      ([term, count]) =>
        [term, (1 + Math.log(count)) * Math.log(1 + candidates.length / (bearers.get(term) ?? 1))] as const,
    );
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

function countBearers(candidates: PairCandidate[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const { fingerprint } of candidates) {
    for (const term of Object.keys(fingerprint.terms)) bearers.set(term, (bearers.get(term) ?? 0) + 1);
  }
  return bearers;
}

/** For each file, the `most` files of other languages that share most rare terms with it, the likeliest first. */
export function findLikely(candidates: PairCandidate[], vectors: TermVector[], most: number): number[][] {
  const index = invert(vectors);
  // Written anew for each file, and cleared where it was written: a map a file would cost more than all the rest.
  const shared = new Float64Array(candidates.length);
  return candidates.map(({ language }, own) => {
    const met: number[] = [];
    const terms = [...(vectors[own] ?? [])].sort((a, b) => b[1] - a[1]).slice(0, MAX_QUERY_TERMS);
    for (const [term, weight] of terms) {
      const { files, weights } = index.get(term) ?? NOBODY;
      for (let position = 0; position < files.length; position++) {
        const other = files[position] ?? own;
        if (candidates[other]?.language === language) continue;
        const before = shared[other] ?? 0;
        if (before === 0) met.push(other);
        shared[other] = before + weight * (weights[position] ?? 0);
      }
    }
    const likeliest = met
      .filter((other) => (shared[other] ?? 0) >= LEAST_SHARED)
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
      .slice(0, most);
    for (const other of met) shared[other] = 0;
    return likeliest;
  });
}

interface Bearers {
  files: number[];
  /** What the term weighs in each. */
  weights: number[];
}

const NOBODY: Bearers = { files: [], weights: [] };

/** Term → the few that bear it. */
function invert(vectors: TermVector[]): Map<string, Bearers> {
  const index = new Map<string, Bearers>();
  for (const [position, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const bearers = index.get(term) ?? { files: [], weights: [] };
      if (bearers.files.length === 0) index.set(term, bearers);
      bearers.files.push(position);
      bearers.weights.push(weight);
    }
  }
  return new Map([...index].filter(([, { files }]) => files.length > 1 && files.length <= MAX_BEARERS));
}
