import type { Candidate, PhraseIndex } from './index-match-phrases.ts';
import { isMatchWord, type MatchGroup } from './parse-match-phrase.ts';
import type { Clause } from './split-clauses.ts';

/** A match phrase in a phrase. */
export interface Found {
  candidate: Candidate;
  /** Where its words stand in the whole phrase, in the match phrase's order. */
  positions: number[];
  /** Side by side, in the match phrase's order. */
  inOrder: boolean;
  /** Number of the part of the phrase that it begins in. */
  part: number;
}

/**
 * Most words that may stand between those of a match phrase that keeps its order (never as many as it has itself);
 * in another order, none may.
 */
const MAX_SLACK = 2;

/**
 * One word on its own is what a short phrase speaks of and a detail of a long one: most words that clause and phrase
 * may have. Words that many other capabilities use too (`security`) need shorter company than names (`terraform`).
 * Found by reading what single words matched in 1,686 agent files.
 */
const ALONE = { general: { clause: 3, phrase: 6 }, rare: { clause: 7, phrase: 9 } };

/** Every match phrase of the index that stands in a clause; `total` is the number of words in the whole phrase. */
export function findInClause(index: PhraseIndex, { words, parts, offset }: Clause, total: number): Found[] {
  const found: Found[] = [];
  words.forEach((word, anchor) => {
    for (const candidate of index.startingWith(word)) {
      if (isDetail(candidate, words.length, total)) continue;
      const positions = placeGroups(candidate, words, anchor);
      if (!positions) continue;
      found.push({
        candidate,
        positions: positions.map((at) => at + offset),
        inOrder: isAscending(positions) && spanOf(positions) === candidate.size,
        part: parts[Math.min(...positions)] ?? 0,
      });
    }
  });
  return found;
}

/** Whether so short a match phrase says too little of so long a phrase. */
function isDetail(candidate: Candidate, clauseLength: number, phraseLength: number): boolean {
  if (candidate.alone) return phraseLength > candidate.size;
  if (candidate.size > 1) return false;
  const limit = candidate.general ? ALONE.general : ALONE.rare;
  return clauseLength > limit.clause || phraseLength > limit.phrase;
}

/** The closest place of a candidate's words around its rarest one, which stands at `anchor`. */
function placeGroups(candidate: Candidate, words: string[], anchor: number): number[] | undefined {
  const window = candidate.size + Math.min(candidate.groups.length - 1, MAX_SLACK);
  let best: number[] | undefined;
  for (let from = Math.max(0, anchor - window + 1); from <= anchor; from += 1) {
    const placed = placeInWindow(candidate.groups, words, from, Math.min(words.length, from + window));
    if (!placed || (!isAscending(placed) && spanOf(placed) > candidate.size)) continue;
    if (!best || spanOf(placed) < spanOf(best)) best = placed;
  }
  return best;
}

/** Each group at its first free place in the window. */
function placeInWindow(groups: MatchGroup[], words: string[], from: number, to: number): number[] | undefined {
  const placed: number[] = [];
  for (const group of groups) {
    let at = from;
    while (at + group.length <= to && !isGroupAt(group, words, at, placed)) at += 1;
    if (at + group.length > to) return undefined;
    placed.push(...group.map((_, i) => at + i));
  }
  return placed;
}

function isGroupAt(group: MatchGroup, words: string[], at: number, taken: number[]): boolean {
  return group.every((wanted, i) => isMatchWord(wanted, words[at + i] ?? '') && !taken.includes(at + i));
}

/** From the first to the last of the positions, both counted. */
export function spanOf(positions: number[]): number {
  return Math.max(...positions) - Math.min(...positions) + 1;
}

function isAscending(positions: number[]): boolean {
  return positions.every((at, i) => i === 0 || at > (positions[i - 1] ?? 0));
}
