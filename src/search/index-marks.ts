/**
 * Characters that nobody sees, put into the texts that Pagefind indexes and taken out again before they are shown. Pagefind
 * takes words apart at spaces and ASCII punctuation alone, and makes all white space one space.
 */

/** After what parts two words without a space (`l’exécution`), so that both are found. */
export const SEAM = '\u2060 ';
/** For the end of a line. Apart from the word before it: Pagefind would take it for a part of `exécution` in `l'exécution`. */
export const LINE_END = ' \u2063 ';
/** After a heading, which Pagefind would end with a full stop, and which its text follows. */
export const HEADING_END = ' \u2064';
/** After any other text, for the same reason. */
export const TEXT_END = ' \u2060';
/** The anchor of what is there to be found and not to be read. */
export const TOKENS_ANCHOR = '_';

/** Of a text out of the index the text as it was. */
export function withoutMarks(text: string): string {
  return withoutSigns(text.replaceAll(SEAM, '').replaceAll(LINE_END, '\n'));
}

/** A text without the characters that marks are made of. */
export function withoutSigns(text: string): string {
  return text.replace(/[\u2060\u2063\u2064]/g, '');
}
