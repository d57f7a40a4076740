import type { VocabularyEntry } from '../schema.ts';
import { foldWords } from './fold-words.ts';
import { type Candidate, indexMatchPhrases, type PhraseIndex } from './index-match-phrases.ts';
import { isMatchWord, type MatchGroup } from './parse-match-phrase.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A capability is a line; of a whole chapter only the beginning is read. */
const MAX_WORDS = 120;
/** How many words may stand between those of a match phrase. */
const SLACK = 2;
/** Up to this many words, one general word (`Security`) is the subject; in a longer clause it is a detail. */
const SHORT_CLAUSE = 3;

/** What ends a thought: words on the two sides do not make a phrase. `&`, `/` and `and` join, so they are not here. */
const CLAUSE_END = /[,;:!?|()[\]{}<>•·…—–→]|\.\s|\s-+\s/u;
/** `Never give legal advice` is no legal advice. */
const NEGATION =
  /^\W*(?:never|avoid\w*|don['’]t|do not|does not|doesn['’]t|must not|jamais|ne\s|n['’]|evite\w*|aucun|pas d)/i;

interface Found {
  candidate: Candidate;
  /** Positions in the whole phrase, ascending. */
  positions: number[];
  inOrder: boolean;
}

/**
 * Vocabulary → a function from a phrase, in English or French, to the ids it means, best first, `[]` where none.
 * Better is: more words of the match phrase; then words in its order without gaps; then nearer to the beginning. A match
 * whose words all belong to a better one is dropped: `API security testing` is not `security testing` as well.
 * Time grows with the length of the phrase, not with the vocabulary: phrases are found by their rarest word.
 */
export function createMatcher(vocabulary: VocabularyEntry[]): (phrase: string) => string[] {
  const index = indexMatchPhrases(vocabulary);
  return (phrase) => {
    if (NEGATION.test(phrase.normalize('NFKD').replace(/\p{M}/gu, ''))) return [];
    const found: Found[] = [];
    let offset = 0;
    for (const clause of phrase.split(CLAUSE_END)) {
      const words = foldWords(clause).filter((word) => !STOP_WORDS.has(word));
      found.push(...findInClause(index, words.slice(0, MAX_WORDS - offset), offset));
      offset += words.length;
      if (offset >= MAX_WORDS) break;
    }
    return chooseIds(found);
  };
}

function findInClause(index: PhraseIndex, words: string[], offset: number): Found[] {
  const found: Found[] = [];
  words.forEach((word, position) => {
    for (const candidate of index.startingWith(word)) {
      if (candidate.size === 1 && candidate.general && words.length > SHORT_CLAUSE) continue;
      const positions = placeGroups(candidate, words, position);
      if (!positions) continue;
      const inOrder = positions.every((at, i) => i === 0 || at === (positions[i - 1] ?? 0) + 1);
      found.push({
        candidate,
        positions: positions.map((at) => at + offset).sort((a, b) => a - b),
        inOrder,
      });
    }
  });
  return found;
}

/** Where the words of a candidate stand, in the candidate's order, when its rarest word stands at `anchor`. */
function placeGroups(candidate: Candidate, words: string[], anchor: number): number[] | undefined {
  const window = candidate.size + (candidate.groups.length > 1 ? SLACK : 0);
  const first = Math.max(0, anchor - window + 1);
  let best: number[] | undefined;
  for (let from = first; from <= anchor; from += 1) {
    const placed = placeInWindow(candidate.groups, words, from, Math.min(words.length, from + window));
    if (placed && (!best || span(placed) < span(best) || (span(placed) === span(best) && isAscending(placed))))
      best = placed;
  }
  return best;
}

function placeInWindow(groups: MatchGroup[], words: string[], from: number, to: number): number[] | undefined {
  const placed: number[] = [];
  for (const group of groups) {
    let at = from;
    while (at + group.length <= to && !fits(group, words, at, placed)) at += 1;
    if (at + group.length > to) return undefined;
    placed.push(...group.map((_, i) => at + i));
  }
  return placed;
}

function fits(group: MatchGroup, words: string[], at: number, taken: number[]): boolean {
  return group.every((wanted, i) => isMatchWord(wanted, words[at + i] ?? '') && !taken.includes(at + i));
}

function span(positions: number[]): number {
  return Math.max(...positions) - Math.min(...positions);
}

function isAscending(positions: number[]): boolean {
  return positions.every((at, i) => i === 0 || at > (positions[i - 1] ?? 0));
}

function chooseIds(found: Found[]): string[] {
  const ranked = found.sort(
    (a, b) =>
      b.candidate.size - a.candidate.size ||
      Number(b.inOrder) - Number(a.inOrder) ||
      span(a.positions) - span(b.positions) ||
      (a.positions[0] ?? 0) - (b.positions[0] ?? 0) ||
      a.candidate.rank - b.candidate.rank,
  );
  const kept: Found[] = [];
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
