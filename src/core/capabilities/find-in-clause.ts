import type { PhraseCandidate, PhraseIndex } from './index-match-phrases.ts';
import { NEUTRAL_WORDS } from './neutral-words.ts';
import { isMatchWord, type MatchGroup } from './parse-match-phrase.ts';
import type { Clause } from './split-clauses.ts';

/** A match phrase in a phrase. */
export interface FoundPhrase {
  candidate: PhraseCandidate;
  /** Where its words are in the whole phrase, in the match phrase's order. */
  positions: number[];
  /** Side by side, in the match phrase's order. */
  inOrder: boolean;
  /** Number of the part of the phrase that it begins in. */
  part: number;
}

/** Most words that may be between those of a match phrase; never as many as it has itself. */
const MAX_SLACK = 2;

/**
 * A name (`terraform`) on its own is what a short phrase speaks of and a detail of a long one: most words that clause and
 * phrase may have. Found by reading what single words matched in 1,685 agent files.
 */
const NAME = { clause: 7, phrase: 9 };

/** Every match phrase of the index that is in a clause; `total` is the number of words in the whole phrase. */
export function findInClause(index: PhraseIndex, clause: Clause, total: number): FoundPhrase[] {
  const { words, parts, offset } = clause;
  const found: FoundPhrase[] = [];
  words.forEach((word, anchor) => {
    for (const candidate of index.startingWith(word)) {
      if (isDetail(candidate, anchor, clause, total)) continue;
      const positions = placeGroups(candidate, clause, anchor);
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

/**
 * Whether a match phrase says too little of what is around it. A name does in a long phrase. A word that many
 * capabilities use (`security`), or that asks to be alone, does wherever it is not the subject: `security management`,
 * but not `security guard`. What is neutral itself (`architecture`) is the subject of nothing but itself.
 */
function isDetail(
  { alone, general, size }: PhraseCandidate,
  anchor: number,
  { words, parts }: Clause,
  total: number,
): boolean {
  if (!alone && size > 1) return false;
  if (!alone && !general) return words.length > NAME.clause || total > NAME.phrase;
  if (size > 1) return words.length > size;
  const beside = words.filter((_, at) => at !== anchor && parts[at] === parts[anchor]);
  if (NEUTRAL_WORDS.has(words[anchor] ?? '')) return beside.length > 0;
  return total > NAME.phrase || !beside.every((word) => NEUTRAL_WORDS.has(word));
}

/** The closest place of a candidate's words around its rarest one, which is at `anchor`. */
function placeGroups(candidate: PhraseCandidate, { words, parts }: Clause, anchor: number): number[] | undefined {
  const window = candidate.size + Math.min(candidate.groups.length - 1, MAX_SLACK);
  let best: number[] | undefined;
  for (let from = Math.max(0, anchor - window + 1); from <= anchor; from += 1) {
    const placed = placeInWindow(candidate.groups, words, from, Math.min(words.length, from + window));
    if (!placed || !isTogether(placed, candidate.size, { words, parts })) continue;
    if (!best || spanOf(placed) < spanOf(best)) best = placed;
  }
  return best;
}

/**
 * Whether words belong together where they are. In order: side by side, or parted by an enumeration that shares its end
 * (`crisis and sentiment management`) or its beginning (`query design and optimization`), or three and more with few
 * others between them. In another order: side by side with no `and` between them.
 */
function isTogether(positions: number[], size: number, { words, parts }: Pick<Clause, 'words' | 'parts'>): boolean {
  const used = [...new Set(positions.map((at) => parts[at]))];
  if (used.length > 1) return isAscending(positions) && (size > 2 || isShared(positions, used, words, parts));
  return spanOf(positions) === size || (isAscending(positions) && size > 2);
}

/** Whether the first or the last part says nothing beside these words: of `load testing and capacity planning`, both do. */
function isShared(positions: number[], used: (number | undefined)[], words: string[], parts: number[]): boolean {
  const isNothingElse = (part: number | undefined) =>
    words.every((word, at) => parts[at] !== part || positions.includes(at) || NEUTRAL_WORDS.has(word));
  return isNothingElse(used[0]) || isNothingElse(used.at(-1));
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
