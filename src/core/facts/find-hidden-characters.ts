/**
 * Characters that are not seen: tags, changes of direction, spaces without a width, mathematical joints, fillers, and
 * marks of a text's beginning in its middle.
 */
const ALWAYS = String.raw`[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\u00ad\u3164\uffa0\ufeff\ufff9-\ufffb]`;

/** Those that some scripts are written with, and that nobody sees elsewhere. */
const ELSEWHERE = [
  // Variants of ideographs.
  String.raw`(?<!\p{Ideographic})[\u{e0100}-\u{e01ef}]`,
  // Other variants, of pictographs, symbols and letters of Asia.
  String.raw`(?<=[A-Za-z\s])[\ufe00-\ufe0f]`,
  String.raw`(?<!\p{Script=Mongolian})\u180e`,
  String.raw`(?<!\p{Script=Hangul})[\u115f\u1160](?!\p{Script=Hangul})`,
  // Joiners belong between pictographs, and in the scripts of India and Arabia.
  String.raw`(?<=[\p{Script=Latin}\d\s])[\u200c\u200d]`,
];

const HIDDEN = new RegExp([ALWAYS, ...ELSEWHERE].join('|'), 'u');

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
  /** What tag characters spell, which a model reads and nobody sees; empty where there are none. */
  spelled: string;
}

/** Every line with characters that nobody sees. */
export function findHiddenCharacters(text: string): HiddenCharacters[] {
  if (!HIDDEN.test(text)) return [];
  const every = new RegExp(HIDDEN.source, 'gu');
  return text.split('\n').flatMap((line, index) => {
    const found = [...line.replace(FLAG, (flag) => ' '.repeat(flag.length)).matchAll(every)];
    const [first] = found;
    if (!first) return [];
    const characters = [...new Set(found.map(([character]) => codePoint(character)))];
    const spelled = found.map(([character]) => spell(character)).join('');
    return [{ line: index + 1, column: first.index + 1, characters, spelled }];
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A tag character → the ASCII character that it repeats. */
function spell(character: string): string {
  const code = (character.codePointAt(0) ?? 0) - 0xe0000;
  return code >= 0x20 && code < 0x7f ? String.fromCodePoint(code) : '';
}
