import { foldWord } from '../../words/fold-word.ts';
import { isUnspacedCharacter, splitWords, type Word } from '../../words/split-words.ts';
import { questionStopWords } from '../../words/stop-words.ts';
import { type Facet, facetWords, type Selection } from '../facets/facets.ts';
import { endsInCommand } from './command-names.ts';

/** A word of the question, a name in several pieces (`front-end`), whose parts do as well together, or a run of characters. */
export interface QueryWord {
  form: string;
  stem: string;
  /** Stems of the pieces, where there are several. */
  parts: string[];
  /** Their forms, in the same order. */
  partForms: string[];
  /** Text without spaces (`数据库`): only its parts are words of texts, and they must be side by side. */
  isRun?: true;
  /** Still being typed: it may be the beginning of a longer one. */
  isOpen: boolean;
  /** Form of the word right after it, `''` where there is none or it needs no space: `base` after `data`. */
  next: string;
  /** Words before it in the query's `text`, those of grammar too. */
  offset: number;
  /** Where it is there. */
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
  /** Texts in quotes: folded words that must be side by side. */
  phrases: string[][];
  /** What must not be there, each once: a word or a phrase as typed, without the minus and quotes. */
  excluded: string[];
  /** What operators ask for, as typed; see `resolveSelection`. */
  filters: Selection;
  /** Operators that there are not; their words are searched. */
  unknownOperators: string[];
}

/** Longer is a pasted text, not a question. */
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/** An operator with its value, a text in quotes, or whatever is between spaces; each may have a minus or two. */
const TERM =
  /(?<minus>--+|[-\u2014]?)(?:(?<operator>\p{L}[\p{L}\p{M}]*):(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+))|"(?<phrase>[^"]*)"?|(?<word>\S+))/gu;
const QUOTES = /[\u201c\u201d\u201e\u201f\u2033\uff02«»]/g;
/** All that are meant as one hyphen: a long dash right before a word was two, which the keyboard made one. */
const DASHES = /[\u2010-\u2013\u2212\ufe63\uff0d]|(?<=\S)\u2014|\u2014(?![\p{L}\p{N}])/gu;
const ADDRESS = /^(?:https?|ftp|file|mailto)$/;

/** A piece of what was typed. */
type QueryToken =
  | { kind: 'operator'; operator: string; value: string; text: string }
  /** `start`: where its minus is. */
  | { kind: 'excluded'; text: string; start: number }
  | { kind: 'phrase' | 'flag' | 'word'; text: string };

/** A stretch of a text. */
interface Span {
  start: number;
  end: number;
}

/**
 * `parseQuery('revue -php outil:bash "pull request"')`: words `revue`, `pull` and `request`, a phrase, an exclusion and a
 * filter. Anything is a question; where nothing is asked for, words and filters are empty. An operator that there is
 * not is taken for words and named, and so are the flags of commands: `--no-verify`, `rm -rf`.
 */
export function parseQuery(text: string): Query {
  const typed = text.slice(0, MAX_LENGTH).trim();
  const query: Query = { typed, words: [], text: '', phrases: [], excluded: [], filters: {}, unknownOperators: [] };
  const flags: Span[] = [];
  let isAskedLast = false;
  for (const term of readTerms(typed)) {
    const asked = readTerm(term, query);
    isAskedLast = asked !== undefined;
    if (asked === undefined) continue;
    const start = query.text === '' ? 0 : query.text.length + 1;
    query.text += (start === 0 ? '' : ' ') + asked;
    if (term.kind === 'flag') flags.push({ start, end: query.text.length });
  }
  const isOpen = isAskedLast && /[\p{L}\p{M}\p{N}+#]$/u.test(text.slice(0, MAX_LENGTH));
  query.words = chooseWords(splitWords(query.text), query.text, flags, isOpen);
  return query;
}

/**
 * The question with an exclusion made plain words: `withoutExclusion('react -native', 'native')` =>
 * `react native`. Quotes stay; a question that excludes no such thing is given back.
 */
export function withoutExclusion(typed: string, text: string): string {
  return readTerms(typed).reduceRight(
    (question, term) =>
      term.kind === 'excluded' && term.text === text
        ? question.slice(0, term.start) + question.slice(term.start + 1)
        : question,
    typed,
  );
}

/** Whether anything is asked for at all. */
export function isEmptyQuery({ words, filters, excluded }: Query): boolean {
  return words.length === 0 && excluded.length === 0 && Object.keys(filters).length === 0;
}

function readTerms(typed: string): QueryToken[] {
  const terms: QueryToken[] = [];
  // Words side by side, flags between them left out: they may be a command.
  let words: string[] = [];
  // Each character as one other: what is where is not to change.
  const straight = typed.replace(QUOTES, '"').replace(DASHES, '-');
  for (const { 0: all, index, groups = {} } of straight.matchAll(TERM)) {
    const { minus = '', operator, quoted, plain, phrase, word } = groups;
    const value = quoted ?? plain;
    const isTwo = minus.length > 1 || minus === '\u2014';
    if ((isTwo && phrase === undefined) || (minus === '-' && word !== undefined && endsInCommand(words))) {
      terms.push({ kind: 'flag', text: all.replace('\u2014', '--').replaceAll('"', ' ') });
      continue;
    }
    if (minus === '' && word !== undefined) words.push(word.toLowerCase());
    else words = [];
    if (operator !== undefined && value !== undefined) terms.push({ kind: 'operator', operator, value, text: all });
    else if (minus === '-') {
      const typedAs = typed.slice(index + 1, index + all.length);
      terms.push({ kind: 'excluded', text: typedAs.replace(QUOTES, ' ').replaceAll('"', ' ').trim(), start: index });
    } else if (phrase !== undefined) terms.push({ kind: 'phrase', text: phrase });
    else terms.push({ kind: 'word', text: word ?? '' });
  }
  return terms;
}

/** Adds a term to the question; what it asks the texts for, where it does. */
function readTerm(term: QueryToken, query: Query): string | undefined {
  if (term.kind === 'operator') return readOperator(term.operator, term.value, term.text, query);
  if (term.kind === 'excluded') return exclude(term.text, query);
  if (term.kind === 'phrase') addPhrase(term.text, query);
  return term.text;
}

function readOperator(operator: string, value: string, text: string, query: Query): string | undefined {
  const name = foldWord(operator);
  const facet: Facet | undefined = Object.hasOwn(facetWords, name) ? facetWords[name] : undefined;
  if (facet) {
    const values = value.split(',').filter(Boolean);
    query.filters[facet] = [...(query.filters[facet] ?? []), ...values];
    return undefined;
  }
  if (!ADDRESS.test(name)) query.unknownOperators.push(`${operator}:`);
  return text.replace(/["-]/g, ' ').replace(':', ' ');
}

function exclude(text: string, query: Query): undefined {
  if (splitWords(text).length > 0 && !query.excluded.includes(text)) query.excluded.push(text);
}

function addPhrase(text: string, query: Query): void {
  const forms = pieces(splitWords(text)).map(({ form }) => form);
  if (forms.length > 0) query.phrases.push(forms);
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

/** The whole of a name comes right after its last piece, and begins before it. */
function isWhole(word: Word, before: Word | undefined): boolean {
  return before !== undefined && word.end === before.end && word.start < before.start;
}

/** A word with the pieces that it has. */
interface Name {
  word: Word;
  parts: Word[];
  isRun: boolean;
}

function chooseWords(words: Word[], text: string, flags: Span[], isOpen: boolean): QueryWord[] {
  const names = joinSigns(wholeNames(words), words);
  const isGrammar = ({ word }: Name) => questionStopWords.has(word.form);
  const bare = flags.filter((flag) => names.filter(({ word }) => isWithin(word, flag)).every(isGrammar));
  const about = names.filter((name) => !isGrammar(name) || bare.some((flag) => isWithin(name.word, flag)));
  const chosen = (about.length > 0 ? about : names).slice(0, MAX_WORDS);
  const last = words.at(-1);
  return chosen.map((name) => {
    const { word, parts, isRun } = name;
    const next = names[names.indexOf(name) + 1];
    return {
      form: word.form,
      stem: word.stem,
      parts: parts.map(({ stem }) => stem),
      partForms: parts.map(({ form }) => form),
      ...(isRun && { isRun: true as const }),
      isOpen: isOpen && word.end === last?.end,
      next: next && mayBeOne(name, next, text) ? next.word.form : '',
      offset: text.slice(0, word.start).split(/\s+/).length - 1,
      start: word.start,
      end: word.end,
    };
  });
}

function withPieces(word: Word, words: Word[]): Name {
  return { word, parts: words.filter((part) => part !== word && isWithin(part, word)), isRun: false };
}

/** Characters of scripts without spaces that are side by side as one word, everything else with its pieces. */
function joinSigns(wholes: Word[], words: Word[]): Name[] {
  const rows: Word[][] = [];
  for (const word of wholes) {
    const row = rows.at(-1);
    if (row && goesOn(row, word)) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const [first, last] = [row[0] as Word, row.at(-1) as Word];
    if (first === last) return withPieces(first, words);
    const form = row.map((character) => character.form).join('');
    return { word: { ...first, form, stem: form, end: last.end }, parts: row, isRun: true };
  });
}

function goesOn(row: Word[], { form, pieceIndex, start }: Word): boolean {
  const before = row.at(-1) as Word;
  return (
    pieceIndex === before.pieceIndex &&
    start <= before.end &&
    isUnspacedCharacter(before.form) &&
    isUnspacedCharacter(form)
  );
}

/** Whether two words may be one that somebody wrote in two: not where a script has no spaces anyhow. */
function mayBeOne({ word }: Name, { word: next }: Name, text: string): boolean {
  return /^\s+$/.test(text.slice(word.end, next.start)) && !hasSigns(word) && !hasSigns(next);
}

function hasSigns({ form }: Word): boolean {
  return isUnspacedCharacter([...form][0] ?? '');
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
