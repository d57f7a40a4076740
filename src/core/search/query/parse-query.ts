import { foldWord, splitWords, type Word } from '../../text/split-words.ts';
import { type Facet, facetWords, type Selection } from '../facets/facets.ts';
import { searchStopWords } from './stop-words.ts';

/** A word of the question, or a name in several pieces (`front-end`), whose parts do as well together. */
export interface QueryWord {
  form: string;
  stem: string;
  /** Stems of the pieces, where there are several. */
  parts: string[];
  /** Still being typed: it may be the beginning of a longer one. */
  isOpen: boolean;
  /** Form of the word right behind it, `''` where there is none: `base` behind `data`. */
  next: string;
  /** Where it stands in the query's `text`. */
  start: number;
  end: number;
}

/** What a reader typed, taken apart. */
export interface Query {
  /** As typed, without spaces around. */
  typed: string;
  /** What the question is about; words of grammar only where there are no others. */
  words: QueryWord[];
  /** Its words as text, without operators and what is excluded: what the vocabulary is asked. */
  text: string;
  /** Texts in quotes: folded words that must stand side by side. */
  phrases: string[][];
  /** What must not be there: each the stems of a word or of a phrase. */
  excluded: string[][];
  /** What operators ask for, as typed; see `resolveSelection`. */
  filters: Selection;
  /** Operators that there are not; their words are searched. */
  unknownOperators: string[];
}

/** Longer is a pasted text, not a question. */
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/** An operator with its value, a text in quotes, or whatever stands between spaces; each may be excluded. */
const TERM = /(-?)(?:(\p{L}[\p{L}\p{M}]*):(?:"([^"]*)"?|([^\s"]+))|"([^"]*)"?|(\S+))/gu;
const QUOTES = /[\u201c\u201d\u201e\u201f\u2033\uff02«»]/g;
const DASHES = /[\u2010\u2011\u2012\u2013\u2014\u2212]/g;
const ADDRESS = /^(?:https?|ftp|file|mailto)$/;

/**
 * `parseQuery('revue -php outil:bash "pull request"')`: words `revue`, `pull` and `request`, a phrase, an exclusion and a
 * filter. Anything is a question; where nothing is asked for, words and filters are empty. An operator that there is
 * not is taken for words and named.
 */
export function parseQuery(text: string): Query {
  const typed = text.slice(0, MAX_LENGTH).trim();
  const query: Query = { typed, words: [], text: '', phrases: [], excluded: [], filters: {}, unknownOperators: [] };
  const straight = typed.replace(QUOTES, '"').replace(DASHES, '-');
  const asked: string[] = [];
  for (const [term, minus, operator, quotedValue, plainValue, phrase, word] of straight.matchAll(TERM)) {
    const value = quotedValue ?? plainValue;
    if (operator !== undefined && value !== undefined) readOperator(operator, value, term, query, asked);
    else if (minus === '-') exclude(phrase ?? word ?? '', query);
    else if (phrase !== undefined) readPhrase(phrase, query, asked);
    else if (word !== undefined) asked.push(word);
  }
  query.text = asked.join(' ');
  const isOpen = /[\p{L}\p{N}+#]$/u.test(text.slice(0, MAX_LENGTH));
  query.words = chooseWords(splitWords(query.text), query.text, isOpen);
  return query;
}

/** Whether anything is asked for at all. */
export function isEmptyQuery({ words, filters, excluded }: Query): boolean {
  return words.length === 0 && excluded.length === 0 && Object.keys(filters).length === 0;
}

function readOperator(operator: string, value: string, term: string, query: Query, asked: string[]): void {
  const name = foldWord(operator);
  const facet: Facet | undefined = Object.hasOwn(facetWords, name) ? facetWords[name] : undefined;
  if (facet) {
    const values = value.split(',').filter(Boolean);
    query.filters[facet] = [...(query.filters[facet] ?? []), ...values];
    return;
  }
  if (!ADDRESS.test(name)) query.unknownOperators.push(`${operator}:`);
  asked.push(term.replace(/["-]/g, ' ').replace(':', ' '));
}

function exclude(text: string, query: Query): void {
  const stems = wholeNames(splitWords(text)).map(({ stem }) => stem);
  if (stems.length > 0) query.excluded.push(stems);
}

function readPhrase(text: string, query: Query, asked: string[]): void {
  const forms = pieces(splitWords(text)).map(({ form }) => form);
  if (forms.length > 0) query.phrases.push(forms);
  asked.push(text);
}

/** Words without the wholes of names in pieces, in the order of the text. */
function pieces(words: Word[]): Word[] {
  return words.filter((word, index) => !isWhole(word, words[index - 1]));
}

/** Names in pieces as one word, everything else as it is. */
function wholeNames(words: Word[]): Word[] {
  return words.filter(
    (word) =>
      !words.some(
        (whole, at) =>
          whole !== word && isWhole(whole, words[at - 1]) && whole.start <= word.start && whole.end >= word.end,
      ),
  );
}

/** The whole of a name comes right behind its last piece, and begins before it. */
function isWhole(word: Word, before: Word | undefined): boolean {
  return before !== undefined && word.end === before.end && word.start < before.start;
}

function chooseWords(words: Word[], text: string, isOpen: boolean): QueryWord[] {
  const wholes = wholeNames(words);
  const about = wholes.filter(({ form }) => !searchStopWords.has(form));
  const chosen = (about.length > 0 ? about : wholes).slice(0, MAX_WORDS);
  const last = words.at(-1);
  return chosen.map((word) => {
    const parts = words.filter((part) => part !== word && part.start >= word.start && part.end <= word.end);
    const next = wholes.find(({ start }) => start > word.start);
    const isNear = next !== undefined && /^\s+$/.test(text.slice(word.end, next.start));
    return {
      form: word.form,
      stem: word.stem,
      parts: parts.map(({ stem }) => stem),
      isOpen: isOpen && word.end === last?.end,
      next: isNear ? next.form : '',
      start: word.start,
      end: word.end,
    };
  });
}
