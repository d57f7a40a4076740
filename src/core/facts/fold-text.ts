/** A text as patterns read it, and where each of its characters is in the text that it was made of. */
export interface FoldedText {
  text: string;
  /** Place in the folded text → place in the text as given. */
  offsetOf(index: number): number;
}

/** Letters of other scripts that look like Latin ones, and typographic forms of what is typed. */
const LOOKS = new Map<string, string>();
for (const [from, to] of [
  ['аеорсухіјѕһԁԛԝѵꙅ', 'aeopcyxijshdqwvs'],
  ['АВЕКМНОРСТХІЅЈҮ', 'ABEKMHOPCTXISJY'],
  ['οανικρτυχ', 'oavikptux'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['’‘ʼ′“”«»„‑‐–—\u00a0\u202f\u2009', `''''"""""----   `],
] as const) {
  [...from].forEach((letter, index) => {
    LOOKS.set(letter, to[index] ?? letter);
  });
}

/** Nobody sees them: joiners, marks, spaces without a width, tags, variants, and accents that are letters of their own. */
const UNSEEN = /\p{Cf}|\p{Mn}|[\u{e0000}-\u{e01ef}]/u;

/**
 * A text without accents, look-alikes and unseen characters, so that one pattern finds a phrase however it is written. A
 * command that goes on after `\` at the end of a line is on one line.
 */
export function foldText(given: string): FoldedText {
  const joined = given.replace(/\\\n/g, '  ');
  const parts: string[] = [];
  /** Where places no longer count alike: a place in the folded text, and what has to be added from there on. */
  const shifts: { from: number; added: number }[] = [];
  let [last, length, added] = [0, 0, 0];
  for (const { 0: character, index } of joined.matchAll(NOT_ASCII)) {
    const folded = foldCharacter(character);
    parts.push(joined.slice(last, index), folded);
    length += index - last + folded.length;
    last = index + character.length;
    if (last - length === added) continue;
    added = last - length;
    shifts.push({ from: length, added });
  }
  parts.push(joined.slice(last));
  return { text: parts.join(''), offsetOf: (index) => index + addedAt(shifts, index) };
}

function addedAt(shifts: { from: number; added: number }[], index: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.added ?? 0;
}

const NOT_ASCII = /\P{ASCII}/gu;

/** What each character is folded to, found once. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const folded = LOOKS.get(character) ?? known.get(character) ?? foldOther(character);
  if (known.size < 5000) known.set(character, folded);
  return folded;
}

function foldOther(character: string): string {
  if (UNSEEN.test(character)) return '';
  return character.normalize('NFKD').replace(/\p{Mn}/gu, '') || character;
}
