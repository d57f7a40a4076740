import { oneLine, withoutEmoji } from '../core/text/clean-text.ts';

/** With more missing than this share of its letters, a text is not worth reading. */
const MOST_MISSING = 0.1;

/**
 * A text with nothing in it that the font has no glyph for: no pictographs, no controls, no marks on their own. `undefined`
 * where too little is left: `isName` asks for every letter.
 */
export function printable(text: string, covered: ReadonlySet<number>, isName = false): string | undefined {
  const has = (character: string) => covered.has(character.codePointAt(0) ?? 0);
  const known = [...withoutEmoji(text.normalize('NFC')).replace(/[\p{C}\p{M}]/gu, '')];
  const letters = known.filter((character) => /[\p{L}\p{N}]/u.test(character));
  const missing = letters.filter((character) => !has(character)).length;
  if (letters.length === 0 || missing > (isName ? 0 : letters.length * MOST_MISSING)) return undefined;
  return known
    .map((character) => (has(character) ? character : /\s/.test(character) ? '\u00a0' : ''))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A text of an author, set as its language is: curly apostrophes, and in French spaces that keep to their sign. */
export function setType(text: string, language: string): string {
  const plain = oneLine(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  return language === 'fr' ? plain.replace(/ ([;!?:»])/g, '\u00a0$1').replace(/« /g, '«\u00a0') : plain;
}
