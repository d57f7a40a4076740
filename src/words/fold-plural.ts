import { cutPlural, spellSingular } from './cut-plural.ts';

/** Of a word with fewer letters, `s` and `ie` are not endings: `css`, `voie`. */
const LEAST = { plural: 4, ie: 5 };

/**
 * One folded word → its singular, near enough that both forms meet, singulars spelt the same way. `stratégies`, `stratégie`
 * and `strategy` meet too, and so do `optimisation` and `optimization`.
 */
export function foldPlural(word: string): string {
  const even = word.replace('isation', 'ization');
  return even.length < LEAST.plural ? even : spellSingular(cutPlural(even), LEAST.ie);
}
