import { foldLetters } from './fold-letters.ts';

const PLAIN = /^[A-Za-z0-9]+$/;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Accents and vowel points; not what is part of a character: `が` is not `か`, and without its marks Thai cannot be read. */
const MARKS = /[^\P{M}\u3099\u309a\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;

/** Whether a word is ASCII alone, as most are. */
export function isPlain(word: string): boolean {
  return PLAIN.test(word);
}

/** A text taken apart (NFKD), without accents and what nobody sees; letters keep their case: `stripMarks('À\u00adÉ')` => `AE`. */
export function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(UNSEEN, '');
}

/** `foldWord('Exécution')` => `execution`. */
export function foldWord(word: string): string {
  // Nothing else is done so often.
  if (isPlain(word)) return word.toLowerCase();
  // Composed again: Korean syllables were taken apart, too.
  return foldLetters(stripMarks(word).toLowerCase()).normalize('NFC');
}
