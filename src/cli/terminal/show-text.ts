/** Control and format characters (bidi, zero width, tags), line separators, halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Text that a stranger wrote, safe in a terminal: what could move the cursor, turn the reading direction or hide is
 * written out.
 *
 *     showText('a\u001b[2Jb') // => 'a\\u{1b}[2Jb'
 */
export function showText(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A path in one line. CI services run lines that begin with `::` or `##` as commands, so such a name gets a `./`. */
export function showPath(path: string): string {
  return showText(/^\s*(::|##)/.test(path) ? `./${path}` : path);
}

/** JSON in two-space indentation, with unprintable characters as escapes that every JSON reader undoes. */
export function showJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\u{7f}-\u{9f}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => toUnicodeEscape(character.charCodeAt(index))).join(''),
  );
}

function toUnicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
