import type { OutlineUnit } from '../../core/fingerprint/make-fingerprint.ts';

export interface Alignment {
  /** Up to 1 where the shorter outline is in the other, part by part and each as long; about 0 for strangers. */
  quality: number;
  /** Headings that are in both. */
  headings: number;
  /** Whether they have the very same kinds of parts in the same order. */
  same: boolean;
}

/** For a part that only one of the two has. */
const GAP = -0.25;
/** Most that two parts which differ cost. */
const WORST = -1;
/** Measured on 195 true pairs: lengths differ by some 8 %, and by more the shorter they are. */
const LONG_VARIANCE = 0.0064;
const SHORT_VARIANCE = 0.7;
/** While it is not known yet how much more the one language needs. */
const UNSURE_VARIANCE = 0.06;

/**
 * Two outlines side by side, as well as they go. A translation keeps the order of its original, and a part that is
 * long there is long here: lengths of translated sentences are so well correlated that bilingual texts were aligned by
 * them alone (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993). Time grows with the
 * product of the lengths, which the fingerprint bounds.
 */
export function alignOutlines(one: OutlineUnit[], other: OutlineUnit[]): Alignment {
  const [mine, theirs] = [measure(one), measure(other)];
  // Languages differ in how much they need: told by the usual length, then by the parts that were found to belong together.
  const rough = align(mine, theirs, theirs.usual - mine.usual, UNSURE_VARIANCE);
  const { score, headings } = align(mine, theirs, rough.difference, LONG_VARIANCE);
  return {
    quality: score / Math.max(1, Math.min(one.length, other.length)),
    headings,
    same: one.length === other.length && mine.kinds.every((kind, index) => kind === theirs.kinds[index]),
  };
}

interface Measured {
  kinds: string[];
  logs: Float64Array;
  roots: Float64Array;
  usual: number;
}

/** What the comparison of two parts needs of each. */
function measure(units: OutlineUnit[]): Measured {
  const logs = Float64Array.from(units, ([, length]) => Math.log(1 + length));
  return {
    kinds: units.map(([kind]) => kind),
    logs,
    roots: Float64Array.from(units, ([, length]) => Math.sqrt(length)),
    usual: logs.toSorted()[units.length >> 1] ?? 0,
  };
}

/** A row of the table: of the best way so far its score, and what was met on it. */
interface ScoreRow {
  scores: Float64Array;
  met: Uint16Array;
  headings: Uint16Array;
  differences: Float64Array;
}

/**
 * `ratio` is the logarithm of how much longer parts of the other one are. What one of them has before or after costs
 * nothing: a derivative has the text of its original somewhere in it.
 */
function align(mine: Measured, theirs: Measured, ratio: number, longVariance: number) {
  const width = theirs.kinds.length;
  let row = createRow(width);
  let next = createRow(width);
  let best = readCell(row, width);
  for (const [position, kind] of mine.kinds.entries()) {
    const length = mine.logs[position] ?? 0;
    const root = mine.roots[position] ?? 0;
    const heading = kind.startsWith('h') ? 1 : 0;
    // This runs millions of times: plain numbers, nothing is made.
    for (let column = 0; column < width; column++) {
      const isSame = kind === theirs.kinds[column];
      const difference = (theirs.logs[column] ?? 0) - length;
      let diagonal = WORST;
      if (isSame) {
        const variance = longVariance + SHORT_VARIANCE / (4 + root * (theirs.roots[column] ?? 0));
        diagonal = Math.max(WORST, 1 - (difference - ratio) ** 2 / (2 * variance));
      }
      diagonal += row.scores[column] ?? 0;
      const above = (row.scores[column + 1] ?? 0) + GAP;
      const left = (next.scores[column] ?? 0) + GAP;
      if (diagonal >= above && diagonal >= left) {
        next.scores[column + 1] = diagonal;
        next.met[column + 1] = (row.met[column] ?? 0) + (isSame ? 1 : 0);
        next.headings[column + 1] = (row.headings[column] ?? 0) + (isSame ? heading : 0);
        next.differences[column + 1] = (row.differences[column] ?? 0) + (isSame ? difference : 0);
      } else {
        const [from, at] = above >= left ? [row, column + 1] : [next, column];
        next.scores[column + 1] = Math.max(above, left);
        next.met[column + 1] = from.met[at] ?? 0;
        next.headings[column + 1] = from.headings[at] ?? 0;
        next.differences[column + 1] = from.differences[at] ?? 0;
      }
    }
    [row, next] = [next, row];
    best = better(best, row, width);
  }
  for (let column = 0; column < width; column++) best = better(best, row, column);
  return { ...best, difference: best.met === 0 ? ratio : best.differences / best.met };
}

type Cell = Record<'score' | 'met' | 'headings' | 'differences', number>;

function better(best: Cell, row: ScoreRow, column: number): Cell {
  return (row.scores[column] ?? 0) > best.score ? readCell(row, column) : best;
}

function readCell({ scores, met, headings, differences }: ScoreRow, column: number): Cell {
  return {
    score: scores[column] ?? 0,
    met: met[column] ?? 0,
    headings: headings[column] ?? 0,
    differences: differences[column] ?? 0,
  };
}

function createRow(width: number): ScoreRow {
  return {
    scores: new Float64Array(width + 1),
    met: new Uint16Array(width + 1),
    headings: new Uint16Array(width + 1),
    differences: new Float64Array(width + 1),
  };
}
