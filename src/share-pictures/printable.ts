import { withoutEmoji } from '../core/text/clean-text.ts';

/** With more missing than this share of its letters, a text is not worth reading. */
const MOST_MISSING = 0.1;

/** Spaces that keep a character to its word, and what stands for them while all other white space becomes one space. */
const NO_BREAK = /[\u00a0\u202f]/g;
const HELD = '\ue000';

/**
 * A text with nothing in it that the font has no glyph for: no pictographs, no controls, no marks on their own. `undefined`
 * where too little is left: `isName` asks for every letter.
 */
export function printable(text: string, covered: ReadonlySet<number>, isName = false): string | undefined {
  const has = (character: string) => covered.has(character.codePointAt(0) ?? 0);
  const clean = text.normalize('NFC').replace(/[\p{C}\p{M}]/gu, (each) => (/\s|\u200d/.test(each) ? each : ''));
  const known = [...withoutEmoji(clean.replace(NO_BREAK, HELD)).replaceAll(HELD, '\u00a0')];
  const letters = known.filter((character) => /[\p{L}\p{N}]/u.test(character));
  const missing = letters.filter((character) => !has(character)).length;
  if (letters.length === 0 || missing > (isName ? 0 : letters.length * MOST_MISSING)) return undefined;
  return known.filter(has).join('').replace(/ {2,}/g, ' ').trim();
}
