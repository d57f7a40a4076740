import { foldWords } from '../../words/fold-words.ts';
import { phraseStopWords, seekingWords } from '../../words/stop-words.ts';
import type { QueryVocabulary } from './open-vocabulary.ts';
import { WORD_LENGTH } from './pack-vocabulary.ts';

/** What a query may mean. */
export interface Meaning {
  /** Index of a capability in the vocabulary. */
  index: number;
  /** How much of what the query says this capability covers: from 0 to 1, where rare words count more. */
  strength: number;
}

/** Beginnings of words (`secur*`) shorter than this would mean anything. */
const MIN_PREFIX = 3;
/** A word that one entry alone uses hints at it without the rest of its phrase, but half as much. */
const HINT = 0.5;
/** Nobody types more. */
const MAX_WORDS = 40;

/** The words of a query that are to be looked up, see `QueryVocabulary.load`. */
export function wordsOfQuery(words: string[]): string[] {
  return [...new Set(foldWords(words.join(' ')))].filter((word) => !phraseStopWords.has(word)).slice(0, MAX_WORDS);
}

/**
 * The words of a query, in English or French and in any order, as typed → the capabilities it means, strongest first:
 * `matchQuery(vocabulary, ['relire', 'mes', 'pull', 'requests'])` => `[{ index: 12, strength: 1 }]`, the index of `code-review`. Words that
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
    .sort((a, b) => b.strength - a.strength || a.index - b.index);
  const kept: typeof ranked = [];
  for (const match of ranked) {
    const isWithin = kept.some(({ covered }) => covered.size > match.covered.size && covers(covered, match.covered));
    const isExplained = match.isHint && kept.some(({ covered, isHint }) => !isHint && covers(covered, match.covered));
    if (!isWithin && !isExplained) kept.push(match);
  }
  return kept.map(({ index, strength }) => ({ index, strength }));
}

interface Said {
  /** The word as phrases may have it: itself, and beginnings of it. */
  forms: string[];
  weight: number;
}

function wordsOf(typed: string[], { byWord, weightOf }: QueryVocabulary): Said[] {
  const words = wordsOfQuery(typed);
  const telling = words.filter((word) => !seekingWords.has(word));
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
  index: number;
  /** Indexes of the query's words that phrases of the entry hold. */
  covered: Set<number>;
  isHint: boolean;
}

/** Every entry of which the query holds a whole phrase, or a word that is its own. */
function findCovered({ byWord }: QueryVocabulary, said: Said[]): Map<number, Covered> {
  const saidOf = new Map(said.flatMap(({ forms }, at) => forms.map((form) => [form, at] as const)));
  const found = new Map<number, Covered>();
  const hints = new Map<number, Covered>();
  for (const [form, at] of saidOf) {
    const phrases = byWord.get(form) ?? [];
    for (const { index, words } of phrases) {
      const covered = words.flatMap((word) => saidOf.get(word) ?? []);
      if (covered.length < words.length) continue;
      const match = found.get(index) ?? { index, covered: new Set(), isHint: false };
      for (const one of covered) match.covered.add(one);
      found.set(index, match);
    }
    const [first] = phrases;
    if (first && phrases.every(({ index }) => index === first.index)) {
      hints.set(first.index, { index: first.index, covered: new Set([at]), isHint: true });
    }
  }
  return new Map([...hints, ...found]);
}

function covers(all: Set<number>, some: Set<number>): boolean {
  return [...some].every((index) => all.has(index));
}
