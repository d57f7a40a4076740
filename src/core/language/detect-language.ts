import { francAll } from 'franc-min';

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
}; // prettier-ignore

/** Below this many letters a guess is no better than none; short titles mislead every detector. */
const MIN_LETTERS = 40;
/** What franc reads at most; more does not make it surer. */
const MAX_LENGTH = 3000;

/** The language of prose (no code), `und` where it is too short or too unlike any known one. */
export function detectLanguage(prose: string): string {
  const sample = prose.slice(0, MAX_LENGTH);
  const letters = sample.replace(/[^\p{L}]/gu, '').length;
  // A syllable of Chinese, Japanese or Korean says more than a letter.
  const needed = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(sample) ? 8 : MIN_LETTERS;
  if (letters < needed) return 'und';
  const [best] = francAll(sample, { only: Object.keys(subtags), minLength: 4 });
  return (best && subtags[best[0]]) ?? 'und';
}
