import { editDistance } from '../../words/edit-distance.ts';

/** The most that are given: a typo has few causes. */
const MAX_CLOSE = 3;

/**
 * Known words that a misspelt one may stand for, best first: one edit in four letters, two in eight. An edit is a letter
 * left out, put in, taken for another, or swapped with its neighbour. Of equals the one with the same first letter, then
 * the more usual one (`known` says how usual). `limit` allows for more edits.
 */
export function suggestSpellings(
  word: string,
  known: ReadonlyMap<string, number>,
  limit = word.length >= 8 ? 2 : 1,
): string[] {
  const found: { candidate: string; distance: number; isFirst: boolean; usual: number }[] = [];
  for (const [candidate, usual] of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit || candidate.length < 4) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit) found.push({ candidate, distance, isFirst: candidate[0] === word[0], usual });
  }
  found.sort((a, b) => a.distance - b.distance || Number(b.isFirst) - Number(a.isFirst) || b.usual - a.usual);
  const [best] = found;
  return found
    .filter(({ distance }) => distance === best?.distance)
    .slice(0, MAX_CLOSE)
    .map(({ candidate }) => candidate);
}
