import { splitWords, stemOf } from '../../words/split-words.ts';
import { questionStopWords } from '../../words/stop-words.ts';
import { familyToken } from '../full-text.ts';
import { weights } from '../weights.ts';
import { findFamilies } from './find-families.ts';
import type { KnownWords } from './known-words.ts';
import { parseQuery, type Query, type QueryWord } from './parse-query.ts';
import { suggestSpellings } from './suggest-spellings.ts';

/** A word as the texts are asked for it, and its stem, as titles are. */
export interface Term {
  form: string;
  stem: string;
}

/** Something that answers a word of the question: all of its terms together. */
export interface Option {
  terms: Term[];
  /** Of a family of words, whose number it is. */
  family?: number;
  /** Whether the terms must be side by side. */
  isRun?: boolean;
  /** 0 to 1: how well it answers. */
  weight: number;
  /** The same where the terms are there, but not side by side. */
  apart?: number;
}

/** A word of the question with what may answer it, the word itself first. */
export interface QueryItem {
  word: QueryWord;
  options: Option[];
  /** What it was taken for, where nothing holds it as typed. */
  corrected?: string;
  /** Set where it is still being typed and no known word begins so: what it may become is for the texts to say. */
  isOpen?: true;
}

/** Shorter beginnings begin too much to ask the texts for. */
const LEAST_BEGINNING = 3;
/** Words that begin as what is being typed: so many are tried. */
const MAX_BEGINNINGS = 6;

/** What may answer each word of a question; nothing is known yet of who holds it. */
export function expandQuery(query: Query, known: KnownWords): QueryItem[] {
  const all = splitWords(query.text);
  const families = findFamilies(all.map(({ stem }) => stem)).map(({ number, from, to }) => ({
    number,
    start: all[from]?.start ?? 0,
    end: all[to - 1]?.end ?? 0,
    weight: to - from > 1 ? weights.answer.familyPhrase : weights.answer.family,
  }));
  return query.words.map((word, at) => {
    const options: Option[] = [{ terms: [word], weight: weights.answer.self }];
    if (word.isRun) options[0] = { terms: partsOf(word), isRun: true, weight: weights.answer.self };
    else if (word.partForms.length > 0) {
      options.push({ terms: partsOf(word), weight: weights.answer.parts, apart: weights.answer.partsApart });
    }
    // Written in one word, it answers both.
    const before = query.words[at - 1];
    const pairs = [before?.next === word.form && before.form + word.form, word.next !== '' && word.form + word.next];
    for (const pair of pairs) if (pair) options.push(toOption(pair, weights.answer.joined));
    const longer = beginnings(word, known);
    for (const form of longer) options.push(toOption(form, weights.answer.beginning));
    for (const { number, start, end, weight } of families) {
      if (start < word.end && end > word.start) options.push(familyOption(number, weight));
    }
    const isOpen = word.isOpen && longer.length === 0 && !known.has(word.form) && word.form.length >= LEAST_BEGINNING;
    return { word, options, ...(isOpen && { isOpen }) };
  });
}

/** The words that the texts are to be asked for; of a question's quotes and exclusions, too. */
export function formsOfQuery(items: QueryItem[], { phrases, excluded }: Query): string[] {
  return [
    ...new Set([
      ...items.flatMap(({ options }) => options.flatMap(({ terms }) => terms.map(({ form }) => form))),
      ...phrases.flatMap((forms) => askedOf(forms).map(({ form }) => form)),
      ...excluded.flatMap((text) => expandExclusion(text).flatMap(({ terms }) => terms.map(({ form }) => form))),
    ]),
  ];
}

/** What is excluded as words that must not be there together, each as a whole or in its pieces. */
export function expandExclusion(text: string): Option[] {
  return parseQuery(`"${text}"`).words.map((word) =>
    word.isRun
      ? { terms: partsOf(word), isRun: true, weight: weights.answer.self }
      : { terms: [word], weight: weights.answer.self },
  );
}

/** Of a text in quotes the words that are asked for, with their offsets in it: grammar is in every text. */
export function askedOf(forms: string[]): { form: string; offset: number }[] {
  const all = forms.map((form, offset) => ({ form, offset }));
  const telling = all.filter(({ form }) => !questionStopWords.has(form));
  return telling.length > 0 ? telling : all;
}

/**
 * A misspelt word with the known ones that it may stand for. `count` says how many texts hold a word as it was typed; one
 * that some do hold needs a much more usual one beside it (`usual` of a known word).
 */
export function withTypos(item: QueryItem, known: KnownWords, count: number): QueryItem {
  const { form, stem } = item.word;
  if (count > weights.typo.rare || form.length < 4 || known.has(form) || item.word.isRun) return item;
  const words = suggestSpellings(form, known).filter(
    (word) => stemOf(word) !== stem && (known.get(word) ?? 0) > count * weights.typo.muchMore,
  );
  if (words.length === 0) return item;
  const options = words.map((word) => toOption(word, weights.answer.typo));
  return { ...item, options: [...item.options, ...options], ...(words[0] && { corrected: words[0] }) };
}

function partsOf({ partForms, parts }: QueryWord): Term[] {
  return partForms.map((form, at) => ({ form, stem: parts[at] ?? form }));
}

function toOption(form: string, weight: number): Option {
  return { terms: [{ form, stem: stemOf(form) }], weight };
}

function familyOption(family: number, weight: number): Option {
  const form = familyToken(family);
  return { terms: [{ form, stem: form }], family, weight };
}

/** Known words that one being typed may become, the most usual first; one that is a known word already stays what it is. */
function beginnings({ form, isOpen }: QueryWord, known: KnownWords): string[] {
  if (!isOpen || form.length < 2 || known.has(form)) return [];
  const found = [...known.keys()].filter((word) => word.startsWith(form));
  return found.sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, MAX_BEGINNINGS);
}
