import { foldWords } from '../fold-words.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { WORD_LENGTH } from './format-query-vocabulary.ts';
import { QUERY_WORDS } from './query-words.ts';

/** What a query may mean. */
export interface Meaning {
  /** Of a capability. */
  id: string;
  /** How much of what the query says this capability covers: from 0 to 1, where rare words count more. */
  strength: number;
}

interface Phrase {
  id: string;
  /** Place of the entry in the vocabulary. */
  rank: number;
  words: string[];
}

export interface QueryVocabulary {
  /** Phrases by each of their words. */
  byWord: ReadonlyMap<string, Phrase[]>;
  /** How much a word says: less, the more entries use it. */
  weightOf(word: string): number;
}

/** Beginnings of words (`secur*`) shorter than this would mean anything. */
const MIN_PREFIX = 3;
/** A word that one entry alone uses hints at it without the rest of its phrase, but half as much. */
const HINT = 0.5;
/** Nobody types more. */
const MAX_WORDS = 40;

/** What `formatQueryVocabulary` wrote → ready for `matchQuery`. Once a page; a few milliseconds. */
export function readQueryVocabulary(text: string): QueryVocabulary {
  const lines = text.split('\n').filter(Boolean);
  const byWord = new Map<string, Phrase[]>();
  for (const [rank, line] of lines.entries()) {
    const colon = line.indexOf(':');
    const id = line.slice(0, colon);
    for (const words of readPhrases(line.slice(colon + 1))) {
      for (const word of words) {
        const filed = byWord.get(word);
        if (filed) filed.push({ id, rank, words });
        else byWord.set(word, [{ id, rank, words }]);
      }
    }
  }
  const weights = new Map(
    [...byWord].map(([word, phrases]) => [
      word,
      Math.log(1 + lines.length / new Set(phrases.map(({ id }) => id)).size),
    ]),
  );
  const unknown = Math.log(1 + lines.length) / 2;
  return { byWord, weightOf: (word) => weights.get(word) ?? unknown };
}

function readPhrases(text: string): string[][] {
  return text.split(',').flatMap((group) => {
    const [head = '', ...others] = group.split(' ');
    if (head === '') return [];
    return others.length === 0 ? [[head]] : others.map((rest) => [head, ...rest.split('+')]);
  });
}

/**
 * The words of a query, in English or French and in any order, as typed → the capabilities it means, strongest first:
 * `matchQuery(vocabulary, ['relire', 'mes', 'pull', 'requests'])` => `[{ id: 'code-review', strength: 1 }]`. Words that
 * are in every query (`who can`, `un agent pour`) do not count, unless there are no others. A capability whose words a
 * stronger one covers too is left out, as in `createMatcher`. Time grows with the words and with what they might mean.
 */
export function matchQuery(vocabulary: QueryVocabulary, words: string[]): Meaning[] {
  const said = wordsOf(words, vocabulary);
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  const found = findCovered(vocabulary, said);
  const weightOf = (covered: Set<number>) => [...covered].reduce((sum, at) => sum + (said[at]?.weight ?? 0), 0);
  const ranked = [...found.values()]
    .map((match) => ({ ...match, strength: (match.isHint ? HINT : 1) * (weightOf(match.covered) / total) }))
    .sort((a, b) => b.strength - a.strength || a.rank - b.rank);
  const kept: typeof ranked = [];
  for (const match of ranked) {
    const isWithin = kept.some(({ covered }) => covered.size > match.covered.size && covers(covered, match.covered));
    const isExplained = match.isHint && kept.some(({ covered, isHint }) => !isHint && covers(covered, match.covered));
    if (!isWithin && !isExplained) kept.push(match);
  }
  return kept.map(({ id, strength }) => ({ id, strength }));
}

interface Said {
  /** The word as phrases may have it: itself, and beginnings of it. */
  forms: string[];
  weight: number;
}

function wordsOf(typed: string[], { byWord, weightOf }: QueryVocabulary): Said[] {
  const words = [...new Set(foldWords(typed.join(' ')))].filter((word) => !STOP_WORDS.has(word)).slice(0, MAX_WORDS);
  const telling = words.filter((word) => !QUERY_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map((word) => {
    const beginnings = Array.from(
      { length: Math.max(0, Math.min(word.length, WORD_LENGTH) - MIN_PREFIX + 1) },
      (_, index) => `${word.slice(0, MIN_PREFIX + index)}*`,
    );
    const forms = [word.slice(0, WORD_LENGTH), ...beginnings].filter((form) => byWord.has(form));
    return { forms, weight: Math.max(weightOf(forms[0] ?? ''), ...forms.map(weightOf)) };
  });
}

interface Covered {
  id: string;
  rank: number;
  /** Places of the query's words that phrases of the entry hold. */
  covered: Set<number>;
  isHint: boolean;
}

/** Every entry of which the query holds a whole phrase, or a word that is its own. */
function findCovered({ byWord }: QueryVocabulary, said: Said[]): Map<string, Covered> {
  const placeOf = new Map(said.flatMap(({ forms }, at) => forms.map((form) => [form, at] as const)));
  const found = new Map<string, Covered>();
  const hints = new Map<string, Covered>();
  for (const [form, at] of placeOf) {
    const phrases = byWord.get(form) ?? [];
    for (const { id, rank, words } of phrases) {
      const places = words.flatMap((word) => placeOf.get(word) ?? []);
      if (places.length < words.length) continue;
      const match = found.get(id) ?? { id, rank, covered: new Set(), isHint: false };
      for (const place of places) match.covered.add(place);
      found.set(id, match);
    }
    const [first] = phrases;
    if (first && phrases.every(({ id }) => id === first.id)) {
      hints.set(first.id, { id: first.id, rank: first.rank, covered: new Set([at]), isHint: true });
    }
  }
  return new Map([...hints, ...found]);
}

function covers(all: Set<number>, some: Set<number>): boolean {
  return [...some].every((place) => all.has(place));
}
