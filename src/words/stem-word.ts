/**
 * One stem for the forms of a word in English and French alike: a text does not say word by word which it is in, and what
 * both languages share (`optimisation`, `optimization`, `optimiser`) should meet across them. Words come folded: lower
 * case, no accents. What is cut is found by suffixes, longest first; what they would spoil is in lists of its own.
 */
import lists from '../../content/words/stems.json' with { type: 'json' };
import { cutPlural, spellSingular } from './cut-plural.ts';
import { listWords } from './list-words.ts';

/** Words that would lose their meaning with their ending: `customer` is not `custom`. */
const WHOLE = new Set(listWords(lists.whole));

/** Beginnings that say enough: everything that begins so is one word, under the name on the right. */
const BEGINNINGS = Object.entries(lists.beginnings).flatMap(([stem, beginnings]) =>
  beginnings.split(' ').map((beginning) => [beginning, stem] as const),
);

/** Endings with the fewest letters that must stay before them, longest first. */
const SUFFIXES = Object.entries(lists.suffixes)
  .flatMap(([least, suffixes]) => suffixes.split(' ').map((suffix) => ({ suffix, least: Number(least) })))
  .sort((a, b) => b.suffix.length - a.suffix.length);

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfglmnprt])\1$/;
/** Rounds of cutting: `functionality` loses `ity`, then `al`, then `ion`. */
const ROUNDS = 3;

/** `stemWord('reviewers')` => `review`; `stemWord('revues')` => `revu`. The stem of a stem is not asked for. */
export function stemWord(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  for (const [beginning, stem] of BEGINNINGS) if (word.startsWith(beginning)) return stem;
  let stem = singularOf(word.replace(/iz(?=[aei])/, 'is'));
  if (WHOLE.has(stem)) return stem;
  for (let round = 0; round < ROUNDS; round++) {
    const shorter = cutSuffix(stem);
    if (shorter === stem) break;
    stem = shorter;
    if (WHOLE.has(stem)) return stem;
  }
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1).replace(DOUBLED, '$1') : stem;
}

function singularOf(word: string): string {
  if (WHOLE.has(word) || /(?:us|[a-z]{3}is)$/.test(word)) return word;
  const singular = cutPlural(word);
  return singular === word ? word : spellSingular(singular, 4);
}

function cutSuffix(word: string): string {
  for (const { suffix, least } of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    if (rest.length >= least && VOWEL.test(rest)) return rest.replace(DOUBLED, '$1');
  }
  return word;
}
