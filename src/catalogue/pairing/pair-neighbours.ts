import { areCopies, compareTerms, gatherEvidence, type PairEvidence } from './compare-files.ts';
import { type Couple, groupByFile } from './group-by-file.ts';
import { learnNeighbours, type Neighbours } from './learn-neighbours.ts';
import type { PairCandidate } from './pair-candidate.ts';
import type { TermVector } from './weigh-terms.ts';

/** Two files that may be one agent. */
export interface FoundPair extends Couple {
  evidence: PairEvidence;
}

export interface PairedSoFar {
  /** Those that are sure. */
  pairs: FoundPair[];
  /** Whether two files may still be one agent. */
  isOpen(couple: Couple): boolean;
  /** Whether a file is one agent with one of a language. */
  isPaired(file: number, language: string): boolean;
  /** Two files are one agent from now on. */
  join(pair: FoundPair): void;
  /** All that a file was compared with. */
  comparedWith(file: number): Couple[];
}

/**
 * What suffices where pairs that are sure lead from the one folder to the other: measured on 15,704 couples of files of two
 * languages in folders that belong together, whole and cut to 20, 10 and 6 blocks. Of the 740 that are right this takes 657,
 * and none of the others.
 */
const ENOUGH = 0.675;
/** The same for the only file that is left on each side. */
const ENOUGH_FOR_LAST = 0.6;
/** Paths that say less of the same than this are about one subject, or only alike. */
const LIKE_PATHS = 0.3;
const LEAST_OUTLINE = 0.5;
/** By so much a pair must be better than any other of either file. */
const LEAD = 0.1;
/** So many of the likeliest are compared in full. */
const MAX_COMPARED = 6;
/** Of folders that have more files left than this on both sides, pairs say nothing; and the work would grow with the square. */
const MAX_LEFT = 64;

/**
 * Pairs files that share few terms, where the pairs that were found before say that their folders belong together, and words
 * of their paths: `conception/architecte.md` and `design/architect.md`. Linear in the number of files.
 */
export function pairNeighbours(candidates: PairCandidate[], vectors: TermVector[], sofar: PairedSoFar): void {
  const neighbours = learnNeighbours(candidates, sofar.pairs);
  const { rooms, counterparts, roomOf } = neighbours;
  const scorer = createScorer(candidates, vectors, neighbours);
  const left = (room: string, language: string) =>
    (rooms.get(room) ?? []).filter((file) => !sofar.isPaired(file, language));
  const matches = findMatches();
  const byFile = groupByFile(matches);
  for (const enough of [ENOUGH, ENOUGH_FOR_LAST]) {
    for (const match of matches) {
      if (match.score < enough || !sofar.isOpen(match) || (enough === ENOUGH_FOR_LAST && !areLast(match))) continue;
      if (!hasRival(match.one, match) && !hasRival(match.other, match)) sofar.join(match);
    }
  }

  /** What is left in folders that belong together, the best match first. */
  function findMatches(): Match[] {
    const found = new Map<number, Match>();
    for (const [room, others] of counterparts) {
      for (const [other, pairs] of others) {
        const mine = left(room, languageOf(other));
        const theirs = left(other, languageOf(room));
        if (Math.min(mine.length, theirs.length) > MAX_LEFT) continue;
        for (const file of mine) {
          for (const likely of scorer.likeliest(file, theirs)) {
            const [one, second] = file < likely ? [file, likely] : [likely, file];
            const key = one * candidates.length + second;
            if (!found.has(key)) found.set(key, scorer.compare(one, second, pairs));
          }
        }
      }
    }
    return [...found.values()]
      .filter(({ evidence }) => evidence.outline >= LEAST_OUTLINE)
      .filter((match) => !scorer.areCopies(match))
      .sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  }

  /** Whether nothing else is left in any folder that belongs to that of either one. */
  function areLast({ one, other }: Match): boolean {
    return [
      [one, other],
      [other, one],
    ].every(([file = 0, fellow = 0]) => {
      const language = candidates[fellow]?.language ?? '';
      const fellows = [...(counterparts.get(roomOf.get(file) ?? '')?.keys() ?? [])]
        .filter((room) => languageOf(room) === language)
        .flatMap((room) => left(room, candidates[file]?.language ?? ''));
      return fellows.length === 1;
    });
  }

  /** Whether a file is nearly as much like another one as like the one that it would be paired with, paired or not. */
  function hasRival(file: number, match: Match): boolean {
    const fellow = match.one === file ? match.other : match.one;
    const rivals = [...(byFile.get(file) ?? []), ...sofar.comparedWith(file)].map(({ one, other }) =>
      one === file ? other : one,
    );
    const near = scorer.likeliest(file, rooms.get(roomOf.get(fellow) ?? '') ?? []);
    return [...new Set([...rivals, ...near])].some(
      (rival) =>
        rival !== fellow &&
        candidates[rival]?.language === candidates[fellow]?.language &&
        scorer.compare(file, rival, 0).score > match.score - LEAD,
    );
  }
}

interface Match extends FoundPair {
  score: number;
}

function createScorer(candidates: PairCandidate[], vectors: TermVector[], { likenessOfPaths }: Neighbours) {
  const common = (one: number, other: number) => compareTerms(vectors[one] ?? new Map(), vectors[other] ?? new Map());
  const partsOf = (file: number) => candidates[file]?.fingerprint.outline.length ?? 0;
  return {
    compare(one: number, other: number, pairs: number): Match {
      const [first, second] = [candidates[one], candidates[other]];
      if (!first || !second) throw new RangeError('no such file');
      const evidence = gatherEvidence(first, second, common(one, other));
      const { outline, terms, shared, parts } = evidence;
      const paths = Math.max(0, likenessOfPaths(one, other) - LIKE_PATHS);
      // Outlines of few parts are alike by chance, and so are texts with few terms.
      const score = outline + 0.5 * terms * Math.min(1, shared / 8) + 0.5 * paths - 3 / Math.max(1, parts[0]);
      return { one, other, evidence: { ...evidence, neighbours: pairs }, score };
    },
    areCopies({ one, other }: Couple): boolean {
      const [first, second] = [candidates[one], candidates[other]];
      return first !== undefined && second !== undefined && areCopies(first.fingerprint, second.fingerprint);
    },
    /** The few of some files that a file may be one agent with, without a look at their outlines. */
    likeliest(file: number, others: number[]): number[] {
      if (others.length <= MAX_COMPARED) return others;
      const parts = partsOf(file);
      const likeness = (other: number) =>
        common(file, other).terms +
        likenessOfPaths(file, other) +
        Math.min(parts, partsOf(other)) / Math.max(1, parts, partsOf(other));
      return others
        .map((other) => ({ other, likeness: likeness(other) }))
        .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
        .slice(0, MAX_COMPARED)
        .map(({ other }) => other);
    },
  };
}

function languageOf(room: string): string {
  return room.slice(0, room.indexOf('\0'));
}
