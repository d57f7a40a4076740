/**
 * Characters that are not seen: tags, forced directions, spaces without a width, mathematical joints, fillers, controls of
 * music, and marks of a text's beginning in its middle.
 */
const ALWAYS = String.raw`[\u{e0000}-\u{e007f}\u202d\u202e\u200b\u2060-\u2065\u206a-\u206f\u00ad\u3164\uffa0\ufeff\ufff9-\ufffb\u{1d173}-\u{1d17a}]`;

/** Scripts that are written from right to left, with marks of direction. */
const LEFTWARD = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;

/** Those that some scripts are written with, and that nobody sees elsewhere. */
const ELSEWHERE = [
  // Variants of ideographs.
  String.raw`(?<!\p{Ideographic})[\u{e0100}-\u{e01ef}]`,
  // Other variants, of pictographs, symbols and letters of Asia, one each.
  String.raw`(?<=^|[A-Za-z\s\ufe00-\ufe0f])[\ufe00-\ufe0f]`,
  String.raw`(?<!\p{Script=Mongolian})\u180e`,
  String.raw`(?<!\p{Script=Hangul})[\u115f\u1160](?!\p{Script=Hangul})`,
  String.raw`(?<=\p{Script=Latin})\u034f`,
  // Joiners belong after pictographs, and after letters of India, Arabia and other places where letters join.
  String.raw`(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\d\s\u200c\u200d])[\u200c\u200d]`,
];

const HIDDEN = new RegExp([ALWAYS, ...ELSEWHERE].join('|'), 'gu');

/** Marks of direction, which lines with letters from right to left need: turns, isolations, and single marks. */
const DIRECTION = String.raw`[\u202a-\u202c\u2066-\u2069\u200e\u200f\u061c]`;
const ANY = new RegExp(`${HIDDEN.source}|${DIRECTION}`, 'gu');
const HAS_LEFTWARD = new RegExp(LEFTWARD, 'u');

/** The flags of England, Scotland and Wales, which are written with tag characters (`gbeng` and its like). */
const FLAG =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

/** A line that has some. */
export interface HiddenCharacters {
  /** From 1, as is the column of the first one. */
  line: number;
  column: number;
  /** Each once, in order: `U+200B`. */
  characters: string[];
  /** What tag characters and variants spell, which a model reads and nobody sees; empty where there are none. */
  spelled: string;
}

/** Every line with characters that nobody sees. */
export function findHiddenCharacters(text: string): HiddenCharacters[] {
  if (text.search(ANY) < 0) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = [...line.replace(FLAG, (flag) => ' '.repeat(flag.length)).matchAll(hiddenIn(line))];
    const [first] = found;
    if (!first) return [];
    const characters = [...new Set(found.map(([character]) => codePoint(character)))];
    const spelled = found.map(([character]) => spell(character)).join('');
    return [{ line: index + 1, column: first.index + 1, characters, spelled }];
  });
}

function hiddenIn(line: string): RegExp {
  return HAS_LEFTWARD.test(line) ? HIDDEN : ANY;
}

/** A line with what cannot be seen in it written out, control characters too: `ig⟦U+200B⟧nore`. */
export function showHidden(line: string): string {
  const all = new RegExp(String.raw`${FLAG.source}|(?!\s)\p{Cc}|${hiddenIn(line).source}`, 'gu');
  return line.replace(all, (found) => ([...found].length > 1 ? found : `⟦${codePoint(found)}⟧`));
}

/** `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A tag character → the ASCII character that it repeats; a variant → the one whose number it has, as byte by byte is hidden. */
function spell(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const code = point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xe0000;
  return code >= 0x20 && code < 0x7f ? String.fromCodePoint(code) : '';
}
