import { areCopies, compareFiles, type PairEvidence } from './pairing/compare-files.ts';
import { type Couple, groupByFile } from './pairing/group-by-file.ts';
import type { PairCandidate } from './pairing/pair-candidate.ts';
import { type FoundPair, pairNeighbours } from './pairing/pair-neighbours.ts';
import { findLikely, type TermVector, weighTerms } from './pairing/weigh-terms.ts';

export interface DetectedPair {
  ids: [string, string];
  confidence: number;
  evidence: PairEvidence;
}

interface Match extends FoundPair {
  score: number;
}

/** So many of the likeliest are compared in full. */
const MAX_COMPARED = 6;

/**
 * Finds translations among agents of one language each: the best matches first, each only where the evidence is strong
 * and nothing else comes near; then, among the files that are left, those for which the neighbours speak that were found.
 * Rather no pair than a wrong one. An agent in three languages comes as two pairs. Near-linear: files meet only through rare
 * terms, and in folders that belong together.
 */
export function pairVariants(candidates: PairCandidate[]): DetectedPair[] {
  const vectors = weighTerms(candidates);
  const matches = findMatches(candidates, vectors);
  const rivals = groupByFile(matches);
  // The files that each file is one agent with; they share the array.
  const joined = candidates.map((_, index) => [index]);
  const together = ({ one, other }: Couple) => [...(joined[one] ?? []), ...(joined[other] ?? [])];
  const isOpen = (pair: Couple): boolean => {
    const files = together(pair);
    return new Set(files.map((file) => candidates[file]?.language)).size === files.length;
  };
  const pairs: FoundPair[] = [];
  const join = (pair: FoundPair) => {
    const files = together(pair);
    for (const file of files) joined[file] = files;
    pairs.push(pair);
  };
  for (const match of matches) {
    const { one, other, evidence } = match;
    if (!isOpen(match) || !isConvincing(evidence)) continue;
    const open = [...(rivals.get(one) ?? []), ...(rivals.get(other) ?? [])].filter((rival) => isOpen(rival));
    if (!open.some((rival) => rival !== match && comesNear(rival, match, candidates))) join(match);
  }
  pairNeighbours(candidates, vectors, {
    pairs,
    isOpen,
    isPaired: (file, language) => (joined[file] ?? []).some((each) => candidates[each]?.language === language),
    join,
    comparedWith: (file) => rivals.get(file) ?? [],
  });
  return pairs.flatMap(({ one, other, evidence }) => {
    const [first, second] = [candidates[one], candidates[other]];
    return first && second ? [{ ids: [first.id, second.id], confidence: confidenceOf(evidence), evidence }] : [];
  });
}

/** Every two files that may be one agent, the best match first. */
function findMatches(candidates: PairCandidate[], vectors: TermVector[]): Match[] {
  const matches = new Map<number, Match>();
  for (const [own, likely] of findLikely(candidates, vectors, MAX_COMPARED).entries()) {
    for (const found of likely) {
      const [one, other] = own < found ? [own, found] : [found, own];
      const [first, second] = [candidates[one], candidates[other]];
      const key = one * candidates.length + other;
      if (!first || !second || matches.has(key)) continue;
      const evidence = compareFiles(first, second, vectors[one] ?? new Map(), vectors[other] ?? new Map());
      if (!evidence || areCopies(first.fingerprint, second.fingerprint)) continue;
      matches.set(key, { one, other, evidence, score: scoreOf(evidence) });
    }
  }
  return [...matches.values()].sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
}

/**
 * Whether another match is too near to decide between the two: one file, and another that could take the place of its
 * counterpart. Of two that are copies of each other, the one that fits a little better is the one that was translated.
 */
function comesNear(rival: Match, match: Match, candidates: PairCandidate[]): boolean {
  const common = [match.one, match.other].find((file) => file === rival.one || file === rival.other) ?? match.one;
  const [mine, theirs] = [match, rival].map(({ one, other }) => candidates[one === common ? other : one]);
  if (!mine || !theirs || mine.language !== theirs.language) return false;
  const margin = areCopies(mine.fingerprint, theirs.fingerprint) ? 1.005 : 1.2;
  return match.score <= margin * rival.score;
}

/** By what matches are compared with each other: of a file and its derivative, the one that is as long comes first. */
function scoreOf({ terms, outline, parts: [fewer, more], sameOutline, name }: PairEvidence): number {
  const size = 0.2 * (fewer / Math.max(1, more)) + (sameOutline ? 0.1 : 0);
  return terms + Math.max(0, outline) + size + 0.1 * name;
}

/**
 * Found on 195 true pairs of 1,685 published files, whole and with a third of their sections taken away, and on the best
 * matches of files whose translation was taken away: agents of one collection are often made from the same template.
 */
function isConvincing({ terms, shared, outline, sameOutline, parts: [parts] }: PairEvidence): boolean {
  if (terms >= 0.75 && shared >= 10) return outline >= 0;
  if (terms >= 0.7 && parts < 12 && sameOutline) return true;
  return outline >= 0.15 && terms + outline >= (shared < 8 ? 0.9 : 0.8);
}

/** Between 0.5 and 1, with two digits. */
function confidenceOf({ terms, outline, name }: PairEvidence): number {
  const strength = 0.55 * Math.min(1, outline * 1.6) + 0.35 * Math.min(1, terms * 1.6) + 0.1 * name;
  return Math.round((0.5 + 0.5 * Math.max(0, strength)) * 100) / 100;
}
