import { elidedWord } from '../../core/text/index-text.ts';
import { ELISION, straighten } from '../../core/text/straighten.ts';
import { foldWord, UNSPACED } from './match-word.ts';

/** What a reader typed, in the terms of the index. */
export interface Query {
  /** As typed, without spaces around. */
  typed: string;
  /** What the index is asked, best first: the next one only where the one before finds nothing. */
  asked: string[];
  /** The words that every result must hold, folded; see `answersWord`. */
  words: string[];
}

/** Longer is a pasted text, not a question. */
const MAX_LENGTH = 200;
const MAX_WORDS = 16;
/** Characters that are part of words here (`includeCharacters` of the index): C++, C#, @name, CI/CD. */
const NOT_IN_WORDS = /[^\p{L}\p{N}\p{M}+#@/_]+/gu;
const POSSESSIVE = /'s(?![\p{L}\p{N}])/giu;
const PHRASE = /^\s*"([^"]+)"\s*$/;
/**
 * `prepareQuery("l’exécution du C++")` => `{ asked: ['exécution du C++'], words: ['execution', 'du', 'c++'] }`.
 * An elided article is left out, since the word without it is what is looked for; a text in quotes is a phrase. A word
 * of one letter is asked for as such (the index would give all that begins so). `undefined` where there is no word.
 */
export function prepareQuery(text: string): Query | undefined {
  const typed = text.slice(0, MAX_LENGTH).trim();
  const straight = segment(straighten(typed));
  const phrase = PHRASE.exec(straight)?.[1];
  const tokens = tokenize(
    phrase ? phrase.replace(ELISION, (_, word: string) => `${elidedWord(word)} `) : straight.replace(ELISION, ' '),
  );
  if (tokens.length === 0) return undefined;
  const plain = tokens.join(' ');
  const isExact = phrase !== undefined || plain.length === 1;
  const asked = [isExact ? `"${plain}"` : plain];
  if (!isExact && plain.includes('/')) asked.push(tokenize(plain.replaceAll('/', ' ')).join(' '));
  return { typed, asked: asked.filter(Boolean), words: [...new Set(tokens.map(foldWord))] };
}

function tokenize(text: string): string[] {
  return text
    .replace(POSSESSIVE, '')
    .split(/[\s"']+/)
    .map((token) => token.replace(NOT_IN_WORDS, (found) => (found === '-' || found === '.' ? found : ' ')))
    .flatMap((token) => token.split(' '))
    .map((token) => token.replace(/^[-]+|[-.]+$/g, ''))
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    .slice(0, MAX_WORDS);
}

function segment(text: string): string {
  if (!UNSPACED.test(text)) return text;
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment: word }) => word).join(' ');
}
