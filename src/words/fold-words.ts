import { foldPlural } from './fold-plural.ts';
import { foldWord, stripMarks } from './fold-word.ts';
import { APOSTROPHES, splitPieces } from './split-pieces.ts';
import { rootOf } from './word-roots.ts';

/**
 * Words as the vocabulary compares them: the same word however it was written, in English and French alike (a phrase
 * does not say which it is in, and a third of the French ones carry English terms).
 */

/** Names that would fall apart at their punctuation, and words written in one, two or hyphenated. In this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bc#/gi, 'csharp'],
  [/\bf#/gi, 'fsharp'],
  [/\bc\+\+/gi, 'cplusplus'],
  [/\bobjective-c\b/gi, 'objectivec'],
  [/\bci ?[/&+-]? ?cd\b/gi, 'cicd'],
  [/(?<![a-z0-9])(asp)?\.net\b/gi, '$1 dotnet'],
  [/\b([a-z]+)\.js\b/gi, '$1js'],
  [/\ba\/b\b/gi, 'ab'],
  [/\bi\/o\b/gi, 'io'],
  [/\bpl\/sql\b/gi, 'plsql'],
  [/\bm&a\b/gi, 'mna'],
  [/\br&d\b/gi, 'rnd'],
  [/\bp&l\b/gi, 'pnl'],
  [/\bq&a\b/gi, 'qna'],
  [/\batt&ck\b/gi, 'mitreattack'],
  [/\be-(?=[a-z]{4})/gi, 'e'],
  [/\bdev-?sec-?ops\b/gi, 'devsecops'],
  [/\b(front|back)[- ](?=ends?\b)/gi, '$1'],
  [/\bfull[- ](?=stack\b)/gi, 'full'],
  [/\bmicro[- ](?=services?\b)/gi, 'micro'],
  [/\bon[- ](?=(?:call|chain)\b)/gi, 'on'],
  [/\bwell[- ](?=being\b)/gi, 'well'],
  [/\bbien[- ](?=etre\b)/gi, 'bien'],
  [/\bsous-(?=[a-z]{4})/gi, 'sous'],
  // In capitals alone: small, the first is the pronoun, the second is French for nothing else but may be a name.
  [/\bIT\b/g, 'infotech'],
  [/\bIA\b/g, 'AI'],
];

const NEGATIVE = new RegExp(`n[${APOSTROPHES}]t\\b`, 'gi');
/** `stateManagement`; not `iOS`, `macOS` or `eBay`. */
const CAMEL = /^[a-z]{2,}(?:[A-Z][a-z0-9]+)+$/;
/** `ApiDesignReview`; names of products (`JavaScript`, `GitHub`, `WordPress`) have two humps and stay whole. */
const PASCAL = /^(?:[A-Z][a-z0-9]+){3,}$/;
/** `APIs`, which is shorter than the words that plurals are otherwise cut from. */
const PLURAL_ACRONYM = /^[A-Z]{2,}s$/;

/** Text → the same text without accents, negations written out, with names spelled as one word. */
export function spellOut(text: string): string {
  let plain = stripMarks(text).replace(NEGATIVE, ' not').replace(/[‐‑]/g, '-');
  for (const [pattern, replacement] of SPELLINGS) plain = plain.replace(pattern, replacement);
  return plain;
}

/**
 * Any text → its words in order, folded: lower case, no accents, no elided articles, hyphens and camelCase split,
 * plurals cut, each word as its family's. Stop words stay. `Gestion d'état (Node.js)` → `['gestion', 'etat', 'nodejs']`.
 * Unlike `splitWords` it gives neither offsets nor wholes beside their parts: a phrase of one such word is another phrase.
 */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  for (const { text: word } of splitPieces(spellOut(text))) {
    const parts = CAMEL.test(word) || PASCAL.test(word) ? word.split(/(?=[A-Z])/) : [word];
    for (const part of parts) {
      const singular = PLURAL_ACRONYM.test(part) ? part.slice(0, -1) : part;
      words.push(rootOf(foldPlural(foldWord(singular))));
    }
  }
  return words;
}
