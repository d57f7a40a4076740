import type { VocabularyEntry } from '../../schema.ts';
import { type MatchWord, parseMatchPhrase } from '../parse-match-phrase.ts';

/** Letters of a word that count: what a query and a match phrase share of `optimisation` and `optimiser`. */
export const WORD_LENGTH = 8;

/**
 * The vocabulary as a browser needs it to understand a query, see `readQueryVocabulary`: one line an entry,
 * `id:first second third,other`, which stands for the phrases `first second`, `first third` and `other`; further words
 * of a phrase are joined by `+`, and `*` ends a word that begins others. A phrase that holds a shorter one of the same
 * entry is left out, as are order and neighbourhood: a query is no sentence. About a sixth of the YAML, and a quarter
 * of that when compressed.
 */
export function formatQueryVocabulary(vocabulary: VocabularyEntry[]): string {
  return vocabulary.map(({ id, match }) => `${id}:${formatPhrases([...match.en, ...match.fr])}`).join('\n');
}

function formatPhrases(phrases: string[]): string {
  const shortest = withoutLonger(phrases.map((phrase) => wordsOf(phrase)).filter((words) => words.length > 0));
  const usage = new Map<string, number>();
  for (const word of shortest.flat()) usage.set(word, (usage.get(word) ?? 0) + 1);
  const byHead = new Map<string, string[]>();
  for (const words of shortest) {
    const [head = '', ...others] = words.toSorted((a, b) => (usage.get(b) ?? 0) - (usage.get(a) ?? 0) || compare(a, b));
    byHead.set(head, [...(byHead.get(head) ?? []), others.join('+')]);
  }
  return [...byHead]
    .sort(([a], [b]) => compare(a, b))
    .map(([head, others]) => [head, ...others.filter(Boolean).sort()].join(' '))
    .join(',');
}

function wordsOf(phrase: string): string[] {
  return [...new Set(parseMatchPhrase(phrase).groups.flat().map(shortened))].sort();
}

function shortened({ text, prefix }: MatchWord): string {
  return prefix && text.length < WORD_LENGTH ? `${text}*` : text.slice(0, WORD_LENGTH);
}

/** Of phrases as sets of words, those that hold no other. */
function withoutLonger(phrases: string[][]): string[][] {
  const kept: string[][] = [];
  for (const words of phrases.toSorted((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => shorter.every((word) => words.includes(word)))) kept.push(words);
  }
  return kept;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
