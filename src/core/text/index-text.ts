/**
 * Text on its way into the search index and back into an excerpt. The index must hold `coeur`, and `exécution` as a word
 * of its own, to be found by both spellings; the reader should see `cœur` and `l'exécution`. A word joiner marks the
 * places: Pagefind leaves it out of the word and keeps it in the text. An elided word gets an underscore, which is part
 * of a word there, or every `c'est` would be about C.
 */
import { ELISION, straightenMarks } from './straighten.ts';

const MARK = '\u2060';
const TO_INDEX: Record<string, string> = { œ: `o${MARK}e`, Œ: `O${MARK}e`, æ: `a${MARK}e`, Æ: `A${MARK}e` };
const ELIDED = new RegExp(`_'${MARK} ?`, 'g');
const LIGATURE = new RegExp(`[oa]${MARK}e`, 'gi');
const FROM_INDEX = Object.fromEntries(Object.entries(TO_INDEX).map(([shown, indexed]) => [indexed, shown]));

/** Any text → as it is indexed. */
export function toIndexText(text: string): string {
  return straightenMarks(text)
    .replace(/[œŒæÆ]/g, (ligature) => TO_INDEX[ligature] ?? ligature)
    .replace(ELISION, `$1_'${MARK} `);
}

/** `l` → the word that stands for `l'` in the index. */
export function elidedWord(word: string): string {
  return `${word}_`;
}

/** Whether a word of the index is the `l'` of `l'exécution`. */
export function isElided(token: string): boolean {
  return token.endsWith(`_'${MARK}`);
}

/** A text of the index → as it is shown. A piece that was cut at a mark is whole too. */
export function fromIndexText(text: string): string {
  return text
    .replace(ELIDED, "'")
    .replace(LIGATURE, (indexed) => FROM_INDEX[indexed] ?? indexed)
    .replaceAll(MARK, '');
}
