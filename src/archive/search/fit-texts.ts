import { deflateSync } from 'fflate';
import type { SearchDocument } from '../../search/catalogue/make-catalogue.ts';
import { scriptPart } from '../script-part.ts';
import { bodyLength, indexTexts, packTexts } from './text-index.ts';

/** The texts of an archive as its search reads them. */
export interface FittedTexts {
  /** By bundle, as JSON. */
  bundles: Map<string, { index: string; texts: string }>;
  /** So many characters of a body are found, and so many are shown; `null` where no text is longer. */
  indexed: number | null;
  kept: number | null;
}

/** How much of the room words may take; the rest is for what texts say. */
const SHARE_OF_WORDS = 0.6;
/** Sizes do not grow evenly with the texts: a little less than what should fit is tried. */
const CAUTION = 0.97;

/**
 * Texts by bundle → what an archive holds of them in `room` bytes, compressed: all words and all texts where that fits, else
 * of long bodies the beginning, first in what is shown, then in what is found. The same texts give the same result.
 */
export function fitTexts(documents: ReadonlyMap<string, SearchDocument[]>, room: number): FittedTexts {
  const lengths = [...documents.values()].flat().map(bodyLength);
  const make = (pack: (own: SearchDocument[], limit: number) => unknown) => (limit: number) =>
    [...documents.values()].map((own) => JSON.stringify(pack(own, limit)));
  // With the summaries alone texts take little; where all of them fit, words may have more.
  const words = fit(lengths, room * SHARE_OF_WORDS, make(indexTexts));
  const texts = fit(lengths, room - words.size, make(packTexts));
  const keys = [...documents.keys()];
  return {
    bundles: new Map(keys.map((key, at) => [key, { index: words.made[at] ?? '', texts: texts.made[at] ?? '' }])),
    indexed: words.limit,
    kept: texts.limit,
  };
}

interface Fitted {
  made: string[];
  size: number;
  limit: number | null;
}

/** What is made of texts with as much of each body as fits into `room`. */
function fit(lengths: number[], room: number, make: (limit: number) => string[]): Fitted {
  let limit = Number.POSITIVE_INFINITY;
  let made = make(limit);
  let size = packedSize(made);
  if (size <= room) return { made, size, limit: null };
  const empty = packedSize(make(0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let share = 1;
  while (size > room && limit > 0) {
    share *= Math.max(0, ((room - empty) / Math.max(1, size - empty)) * CAUTION);
    limit = limitFor(lengths, total * share);
    made = make(limit);
    size = packedSize(made);
  }
  return { made, size, limit };
}

/** The limit at which texts have about so many characters together, a round number. */
export function limitFor(lengths: number[], wanted: number): number {
  const sorted = lengths.toSorted((a, b) => a - b);
  let [sum, at] = [0, 0];
  for (; at < sorted.length; at++) {
    const length = sorted[at] ?? 0;
    // All that are as long or longer would end here.
    if (sum + length * (sorted.length - at) > wanted) break;
    sum += length;
  }
  const limit = at < sorted.length ? (wanted - sum) / (sorted.length - at) : (sorted.at(-1) ?? 0);
  return Math.max(0, Math.floor(limit / 100) * 100);
}

/** As the scripts that they become. */
function packedSize(texts: string[]): number {
  const encoder = new TextEncoder();
  const sizes = texts.map((text) => deflateSync(encoder.encode(scriptPart('', text)), { level: 6 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
