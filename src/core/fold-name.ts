import { foldToAscii } from '../words/fold-to-ascii.ts';
import { hashText } from './fingerprint/hash-text.ts';

/** Letters that `foldToAscii` loses because of their script; Latin ones that it loses (`ø`) are nothing to tell names apart by. */
const LOST = /(?=\p{L})[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u;
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]+|\p{Variation_Selector}/gu;
/** Digits of a number below 2³² in base 36. They never look like the eight hexadecimal ones of a path. */
const DIGITS = 7;

/**
 * A name in any script as addresses have it: what ASCII has of it, and a few digits that stand for it where letters of
 * another script are lost: `foldName('Revue de code')` => `revue-de-code`, `foldName('项目管理')` => `0tocxtt`. Empty where
 * neither says anything.
 */
export function foldName(text: string): string {
  const folded = foldToAscii(text);
  if (!hasOtherScript(text)) return folded;
  return folded === '' ? nameDigits(text) : `${folded}-${nameDigits(text)}`;
}

/** Whether a text has letters of a script other than Latin. */
export function hasOtherScript(text: string): boolean {
  return LOST.test(text.normalize('NFC'));
}

/** What two names have in common that are one, however they are written; empty where there is nothing to tell them by. */
export function nameKey(text: string): string {
  return foldName(text) || nameDigits(text);
}

/**
 * A few digits that stand for the letters of a text, for all of it where it has none; empty where it is. Unlike a place in a
 * list they are the same wherever the text stands, and unlike a romanisation for ever and for one text alone.
 */
export function nameDigits(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  const said = plain.replace(NOT_IN_WORDS, '') || plain;
  return said === '' ? '' : hashText(said).toString(36).padStart(DIGITS, '0');
}
