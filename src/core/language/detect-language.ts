import { francAll } from 'franc-min';
import { countFunctionWords } from './function-words.ts';

/** ISO 639-3, as franc has it, to the primary subtag that pages use (BCP 47 takes the two-letter code where there is one). */
const subtags: Record<string, string> = {
  eng: 'en',
  fra: 'fr',
  por: 'pt',
  spa: 'es',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  rus: 'ru',
  ukr: 'uk',
  pol: 'pl',
  tur: 'tr',
  arb: 'ar',
  heb: 'he',
  hin: 'hi',
  vie: 'vi',
  ind: 'id',
  ces: 'cs',
  swe: 'sv',
  ron: 'ro',
  hun: 'hu',
  ell: 'el',
  tha: 'th',
  pes: 'fa',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  cat: 'ca',
};

/** Below this many letters trigrams mislead every detector; the words that hold a sentence together say more. */
const FEW_LETTERS = 300;
/** Below this many, without such a word, a guess is no better than none. */
const MIN_LETTERS = 60;
/** Scores that lie so near the best are a draw, as where a text is in two languages. */
const CLOSE = 0.02;
/** What franc reads at most; more does not make it surer. */
const MAX_LENGTH = 3000;

/** The language of prose (no code), `und` where it is too short or too unlike any known one. */
export function detectLanguage(prose: string): string {
  const sample = prose.slice(0, MAX_LENGTH);
  const letters = sample.replace(/[^\p{L}]/gu, '').length;
  const counts = countFunctionWords(sample);
  const byWords = letters < FEW_LETTERS ? clearWinner(counts) : undefined;
  if (byWords) return byWords;
  // A syllable of Chinese, Japanese or Korean says more than a letter.
  const needed = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(sample) ? 8 : MIN_LETTERS;
  if (letters < needed) return 'und';
  const scores = francAll(sample, { only: Object.keys(subtags), minLength: 4 });
  const nearest = scores.filter(([, score]) => score > 1 - CLOSE).map(([code]) => subtags[code] ?? 'und');
  // Stable: where no word decides, the first stays the first.
  const [best = 'und'] = nearest.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return best;
}

/** The language with the most function words, where no other comes near. */
function clearWinner(counts: Map<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 0 && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
