/** Control and format characters (bidi, zero width, tags), line separators, halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * What services that run builds take for a command in a log, wherever in a line it is: `::error::`, `##[error]`,
 * `##vso[…]`, `##teamcity[…]`. Of two characters that belong together the first.
 */
const COMMANDS = /:(?=:)|#(?=#\w*\[)/g;

/**
 * Text that a stranger wrote, safe in a terminal and in a log: what could move the cursor, turn the reading direction, hide
 * or give a command to what runs the build is written out.
 *
 *     showText('a\u001b[2Jb') // => 'a\\u{1b}[2Jb'
 *     showText('##[group]') // => '\\u{23}#[group]'
 */
export function showText(text: string): string {
  return breakCommands(text.replace(UNPRINTABLE, writeOut));
}

/** The same for lines that may be coloured: nothing in them is a command. */
export function breakCommands(line: string): string {
  return line.replace(COMMANDS, writeOut);
}

/** JSON in two-space indentation, where the same characters are escapes that every JSON reader undoes. */
export function showJson(value: unknown): string {
  const escapeUnits = (characters: string) =>
    Array.from({ length: characters.length }, (_, index) => toUnicodeEscape(characters.charCodeAt(index))).join('');
  return JSON.stringify(value, null, 2)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\u{7f}-\u{9f}]/gu, escapeUnits)
    .replace(COMMANDS, escapeUnits);
}

function writeOut(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function toUnicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
