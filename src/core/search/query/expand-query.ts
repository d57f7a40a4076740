import { splitWords, stemOf } from '../../text/split-words.ts';
import { familyTerm } from '../data/search-data.ts';
import { closeWords } from './close-words.ts';
import { findFamilies } from './find-families.ts';
import type { KnownWords } from './known-words.ts';
import type { Query, QueryWord } from './parse-query.ts';

/** Something that answers a word of the question: all of its terms together. */
export interface Option {
  terms: string[];
  /** 0 to 1: how well it answers. */
  weight: number;
}

/** A word of the question with what answers it, the word itself first. */
export interface Item {
  word: QueryWord;
  options: Option[];
  /** What it was taken for, where nothing holds it as typed. */
  corrected?: string;
}

/** What is known of the words of all texts. */
export interface Lexicon {
  /** How many texts hold a term. */
  count(term: string): number;
  /** Stems that begin so, or that what is typed may become. */
  startingWith(typed: string): string[];
  known: KnownWords;
}

const WEIGHT = { self: 1, parts: 0.95, joined: 0.9, open: 0.6, typo: 0.8, family: 0.6, phrase: 0.8 };
/** A word that so few texts hold may be a slip of theirs, if many hold one like it. */
const RARE = 2;
const MUCH_MORE = 8;
/** Words that begin as what is being typed: so many are tried. */
const MAX_OPEN = 12;

/** Terms whose postings a question needs before it is expanded. */
export function termsOfQuery(query: Query): string[] {
  const words = query.words.flatMap((word) => [word.stem, ...word.parts, ...joinedStems(word)]);
  const families = findFamilies(splitWords(query.text).map(({ stem }) => stem));
  return [...new Set([...words, ...families.map(({ number }) => familyTerm(number)), ...query.excluded.flat()])];
}

/** What answers each word; further terms may have to be loaded, see `typosOfQuery`. */
export function expandQuery(query: Query, lexicon: Lexicon): Item[] {
  const all = splitWords(query.text);
  const families = findFamilies(all.map(({ stem }) => stem)).map(({ number, from, to }) => ({
    term: familyTerm(number),
    start: all[from]?.start ?? 0,
    end: all[to - 1]?.end ?? 0,
    weight: to - from > 1 ? WEIGHT.phrase : WEIGHT.family,
  }));
  return query.words.map((word) => {
    const options: Option[] = [{ terms: [word.stem], weight: WEIGHT.self }];
    if (word.parts.length > 0) options.push({ terms: word.parts, weight: WEIGHT.parts });
    for (const stem of joinedStems(word)) options.push({ terms: [stem], weight: WEIGHT.joined });
    for (const stem of beginnings(word, lexicon)) options.push({ terms: [stem], weight: WEIGHT.open });
    for (const { term, start, end, weight } of families) {
      if (start < word.end && end > word.start) options.push({ terms: [term], weight });
    }
    const known = options.filter(({ terms }) => terms.every((term) => lexicon.count(term) > 0));
    return { word, options: known };
  });
}

/** Misspelt words of a question → the known words that they may stand for. */
export function typosOfQuery(items: Item[], lexicon: Lexicon): Map<Item, string[]> {
  const typos = new Map<Item, string[]>();
  for (const item of items) {
    const { form, stem } = item.word;
    const best = Math.max(0, ...item.options.flatMap(({ terms }) => terms.map((term) => lexicon.count(term))));
    if (best > RARE || form.length < 4) continue;
    const close = closeWords(form, lexicon.known).filter((word) => stemOf(word) !== stem);
    if (close.length > 0) typos.set(item, close);
  }
  return typos;
}

/** The same items with what their typos may stand for; a word that texts do hold needs a much more usual one beside it. */
export function withTypos(items: Item[], typos: Map<Item, string[]>, lexicon: Lexicon): Item[] {
  return items.map((item) => {
    const best = Math.max(0, ...item.options.flatMap(({ terms }) => terms.map((term) => lexicon.count(term))));
    const words = (typos.get(item) ?? []).filter((word) => lexicon.count(stemOf(word)) > best * MUCH_MORE);
    if (words.length === 0) return item;
    const options = words.map((word) => ({ terms: [stemOf(word)], weight: WEIGHT.typo }));
    return { ...item, options: [...item.options, ...options], ...(words[0] && { corrected: words[0] }) };
  });
}

/** What a word that is being typed may become, the most usual first; one that is a word already stays what it is. */
function beginnings({ form, stem, isOpen }: QueryWord, { count, startingWith }: Lexicon): string[] {
  if (!isOpen || form.length < 2 || count(stem) > RARE) return [];
  const found = startingWith(form).filter((term) => term !== stem);
  return found.sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1)).slice(0, MAX_OPEN);
}

/** `data base` is `database` for whoever writes it so. */
function joinedStems({ form, next }: QueryWord): string[] {
  return next === '' ? [] : [stemOf(form + next)];
}
