import type { VocabularyEntry } from '../schema.ts';
import { type FoundPhrase, findInClause, spanOf } from './find-in-clause.ts';
import { indexMatchPhrases } from './index-match-phrases.ts';
import { splitClauses } from './split-clauses.ts';

/** `Never give legal advice` is no legal advice, and a question is nothing that an agent can do. */
const NEGATION =
  /^\W*(?:never|avoid\w*|don['’]?t|do not|does not|doesn['’]t|must not|not?\s|without|jamais|ne\s|n['’]|evite\w*|aucune?|pas d|sans\s)/i;
const QUESTION = /\?\s*$/;

/** Phrase → ids of the vocabulary, best first. */
export interface CapabilityMatcher {
  (phrase: string): string[];
  /** The field of a capability, its own or inherited. */
  fieldOf?(id: string): VocabularyEntry['field'];
}

/**
 * Vocabulary → a function from a phrase, in English or French, to the ids it means, best first, `[]` where none. An id
 * as such means itself, since headers name capabilities so.
 * Better is: more words of the match phrase; then words in its order without gaps; then what is said first; then what
 * is first in the vocabulary, since `YouTube SEO` is `SEO YouTube` in French. A match whose words all belong to a
 * better one is dropped: `API security testing` is not `security testing` as well.
 * Time grows with the length of the phrase, not with the vocabulary: match phrases are found by their rarest word.
 */
export function createMatcher(vocabulary: VocabularyEntry[]): CapabilityMatcher {
  // Made when first asked for: where every file was read before, nobody asks.
  let index: ReturnType<typeof indexMatchPhrases> | undefined;
  const ids = new Set(vocabulary.map(({ id }) => id));
  const match = (phrase: string): string[] => {
    const text = phrase.trim();
    if (ids.has(text)) return [text];
    if (QUESTION.test(text) || NEGATION.test(text.normalize('NFKD').replace(/\p{M}/gu, ''))) return [];
    const clauses = splitClauses(text);
    const total = clauses.reduce((sum, { words }) => sum + words.length, 0);
    index ??= indexMatchPhrases(vocabulary);
    const phrases = index;
    return chooseIds(clauses.flatMap((clause) => findInClause(phrases, clause, total)));
  };
  const fields = fieldsOf(vocabulary);
  return Object.assign(match, { fieldOf: (id: string) => fields.get(id) });
}

/** Entries with the field that they or the nearest of those above them name. */
function fieldsOf(vocabulary: VocabularyEntry[]): Map<string, VocabularyEntry['field']> {
  const byId = new Map(vocabulary.map((entry) => [entry.id, entry]));
  const fieldOf = (entry: VocabularyEntry | undefined, depth: number): VocabularyEntry['field'] =>
    entry?.field ?? (entry?.parent === undefined || depth > 8 ? undefined : fieldOf(byId.get(entry.parent), depth + 1));
  return new Map(vocabulary.map((entry) => [entry.id, fieldOf(entry, 0)]));
}

function chooseIds(found: FoundPhrase[]): string[] {
  const ranked = found.toSorted(
    (a, b) =>
      b.candidate.size - a.candidate.size ||
      Number(b.inOrder) - Number(a.inOrder) ||
      spanOf(a.positions) - spanOf(b.positions) ||
      a.part - b.part ||
      a.candidate.rank - b.candidate.rank,
  );
  const kept: FoundPhrase[] = [];
  for (const match of ranked) {
    const known = kept.some(
      (better) =>
        better.candidate.id === match.candidate.id ||
        match.positions.every((position) => better.positions.includes(position)),
    );
    if (!known) kept.push(match);
  }
  return kept.map((match) => match.candidate.id);
}
