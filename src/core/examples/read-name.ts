import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { notNames } from './example-words.ts';

/** Somebody's own name before a colon at the beginning of a line: `Marie: `, `- **Jean Moulin :** `. */
export const NAME_LABEL =
  /^[ \t>]*(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?[*_]{0,3}(\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,2})[*_]{0,3}[ \t\u00a0\u202f]?[:：][*_]{0,3}/gmu;

const NOT_NAMES = new Set(notNames.map(foldToAscii));

/** Whether a label may be the name of a person or of a role: no word of it labels something else. */
export function isName(label: string): boolean {
  return foldToAscii(label)
    .split('-')
    .every((word) => word !== '' && !NOT_NAMES.has(word) && !NOT_NAMES.has(word.replace(/s$/, '')));
}

/** Whether a text reads as what somebody says rather than as a definition: quoted, or begun as a sentence is. */
export function isSpeech(text: string): boolean {
  return /^[*_`]{0,3}[^\p{Ll}\s*_`]/u.test(text.trim());
}
