import { LEVELS } from './search-data.ts';

/** A word's weight in one text. */
export interface Posting {
  /** Number of the text. */
  text: number;
  /** 1 to `LEVELS`. */
  level: number;
}

/** Printable signs that JSON writes as they are; the first half ends a number, the second continues it. */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (sign) => !'"\\<&'.includes(sign),
);
const HALF = 45;
const VALUES = new Map(SIGNS.map((sign, value) => [sign.charCodeAt(0), value]));

/** Postings in the order of their texts → a short string: distances and levels as numbers of one or two signs. */
export function encodePostings(postings: Posting[]): string {
  let before = -1;
  let encoded = '';
  for (const { text, level } of postings) {
    let value = (text - before - 1) * LEVELS + (level - 1);
    before = text;
    while (value >= HALF) {
      encoded += SIGNS[HALF + (value % HALF)];
      value = Math.floor(value / HALF) - 1;
    }
    encoded += SIGNS[value];
  }
  return encoded;
}

/** The other way. Of a damaged string what can be read is given. */
export function decodePostings(encoded: string): Posting[] {
  const postings: Posting[] = [];
  let text = -1;
  let [value, unit] = [0, 1];
  for (let at = 0; at < encoded.length; at++) {
    const sign = VALUES.get(encoded.charCodeAt(at)) ?? 0;
    if (sign >= HALF) {
      value += (sign - HALF) * unit;
      unit *= HALF;
      value += unit;
      continue;
    }
    value += sign * unit;
    text += Math.floor(value / LEVELS) + 1;
    postings.push({ text, level: (value % LEVELS) + 1 });
    [value, unit] = [0, 1];
  }
  return postings;
}
