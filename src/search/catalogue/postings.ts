/** A text with a small number that says something of it. */
export interface Posting {
  /** Number of the text. */
  text: number;
  /** 1 to `most`. */
  level: number;
}

/** Printable characters that JSON writes as they are; the first half ends a number, the second continues it. */
const CHARACTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'"\\<&'.includes(character),
);
const HALF = 45;
const VALUES = new Map(CHARACTERS.map((character, value) => [character.charCodeAt(0), value]));

/** Postings in the order of their texts → a short string: distances and levels as numbers of one or two characters. */
export function packPostings(postings: Posting[], most: number): string {
  let before = -1;
  let packed = '';
  for (const { text, level } of postings) {
    let value = (text - before - 1) * most + (level - 1);
    before = text;
    while (value >= HALF) {
      packed += CHARACTERS[HALF + (value % HALF)];
      value = Math.floor(value / HALF) - 1;
    }
    packed += CHARACTERS[value];
  }
  return packed;
}

/** A packed string → its postings; of a damaged one, those that can be read. */
export function readPostings(packed: string, most: number): Posting[] {
  const postings: Posting[] = [];
  let text = -1;
  let [value, unit] = [0, 1];
  for (let at = 0; at < packed.length; at++) {
    const character = VALUES.get(packed.charCodeAt(at)) ?? 0;
    if (character >= HALF) {
      value += (character - HALF) * unit;
      unit *= HALF;
      value += unit;
      continue;
    }
    value += character * unit;
    text += Math.floor(value / most) + 1;
    postings.push({ text, level: (value % most) + 1 });
    [value, unit] = [0, 1];
  }
  return postings;
}
