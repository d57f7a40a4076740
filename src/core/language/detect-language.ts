import { francAll } from 'franc-all';
import { data } from 'franc-all/data.js';
import { expressions } from 'franc-all/expressions.js';
import { functionWordsOf, mostFunctionWords } from './function-words.ts';
import { isLanguageCode, primarySubtag } from './language-codes.ts';

/**
 * Bosnian, whose trigrams are those of Croatian and Serbian, and languages that nobody writes agents in but that look
 * like lists of English terms: Interlingua, Ido, Latin.
 */
const PASSED_OVER = ['bos', 'ina', 'ido', 'lat'];
/** Two ways to write one language, which few texts tell apart. */
const NORWEGIAN = ['nb', 'nn'];
/** Codes of franc (ISO 639-3) → primary subtags, of the languages that files are named with. */
const subtags = new Map(
  [...Object.values(data).flatMap((ofScript) => Object.keys(ofScript)), ...Object.keys(expressions)].flatMap((code) => {
    const subtag = primarySubtag(code) ?? '';
    if (!isLanguageCode(subtag) || PASSED_OVER.includes(code)) return [];
    return [[code, NORWEGIAN.includes(subtag) ? 'no' : subtag] as const];
  }),
);

/** What is read for words, and for trigrams, which cost more and are not surer of more. */
const MAX_LENGTH = 3000;
const MAX_SAMPLE = 1000;
/** So many different function words of a language, and less than half as many of any other, leave no doubt. */
const ENOUGH_WORDS = 12;
/** Fewer letters of a script that several languages are written in say nothing, unless function words do. */
const MIN_LETTERS = 40;
const MIN_OTHER_SCRIPT = 20;
/** A syllable of Chinese, Japanese or Korean says more than a letter. */
const MIN_SYLLABLES = 8;
/** By so much, divided by the number of letters, the best score must lead: the figures are in decision 18. */
const LEAD = 6;
/** Lists of English terms score like any language: what has English words and a score that lies so near is English. */
const NEAR = 0.12;
/** Words that French has and Catalan, Occitan, Spanish and Italian, whose short texts score like it, have not. */
const FRENCH_ALONE = /(?<!\p{L})(?:à|une|dans|avec|vous|votre|aux|elle)(?!\p{L})/iu;
/** Words of French that are words of Germanic languages too. */
const GERMANIC_TOO = new Set('de des du en et ou par pas sur'.split(' '));

/**
 * The language of prose (no code), as a primary subtag; `und` where it is not certain. Never French without words of it.
 * Where scores do not decide, function words may.
 */
export function detectLanguage(prose: string): string {
  const text = prose.slice(0, MAX_LENGTH);
  const words = mostFunctionWords(text);
  if (words.isClear && words.count >= ENOUGH_WORDS) return words.language;
  const sample = withoutForeignTerms(text.slice(0, MAX_SAMPLE));
  const letters = countLetters(sample);
  if (letters < MIN_SYLLABLES) return 'und';
  const scores = francAll(sample, { only: [...subtags.keys()], minLength: MIN_SYLLABLES });
  const within = (distance: number) =>
    new Set(scores.filter(([, score]) => score > 1 - distance).map(([code]) => subtags.get(code) ?? 'und'));
  const lead = LEAD / letters;
  const [best = 'und', ...others] = within(lead);
  const isLatin = /\p{Script=Latin}/u.test(sample);
  const nearby = within(Math.max(NEAR, lead));
  const isByWords = (language: string) => isLatin && words.isClear && words.language === language;
  if (isByWords('en') && nearby.has('en')) return 'en';
  if (isByWords('fr') && [best, ...others].includes('fr') && FRENCH_ALONE.test(sample)) return 'fr';
  if (words.language === 'fr' && others.length > 0 && !hasFrenchWords(sample)) return 'und';
  // Of a text in English and French the words tell which it has more of.
  const isEither = best === 'en' || best === 'fr';
  if (isLatin && (words.language === best || (isEither && nearby.has(words.language)))) return words.language;
  const isDoubtful = others.length > 0 || best === 'fr' || isByWords(best === 'en' ? 'fr' : 'en');
  return isDoubtful || letters < minLetters(sample) ? 'und' : best;
}

function hasFrenchWords(text: string): boolean {
  return [...(functionWordsOf('fr', text) ?? [])].some((word) => !GERMANIC_TOO.has(word));
}

function minLetters(sample: string): number {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(sample)) return MIN_SYLLABLES;
  return /\p{Script=Latin}/u.test(sample) ? MIN_LETTERS : MIN_OTHER_SCRIPT;
}

/** Names and terms in Latin letters are in texts of every script: what stands beside them decides. */
function withoutForeignTerms(text: string): string {
  const others = text.replace(/\p{Script=Latin}+/gu, ' ');
  const count = countLetters(others);
  return count >= MIN_SYLLABLES && 4 * count >= countLetters(text) ? others : text;
}

function countLetters(text: string): number {
  return text.replace(/\P{L}/gu, '').length;
}
