/** Characters that are not seen: tags, direction overrides, zero-width ones outside emoji and joined scripts. */
const HIDDEN = /[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069\u200b\u2060\u00ad]/u;

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
    return [{ line: index + 1, column: first.index + 1, characters }];
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
