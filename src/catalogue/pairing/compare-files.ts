import type { Fingerprint } from '../../core/fingerprint/make-fingerprint.ts';
import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { alignOutlines } from './align-outlines.ts';
import type { PairCandidate } from './pair-candidate.ts';
import type { TermVector } from './weigh-terms.ts';

export interface PairEvidence {
  /** Likeness of the terms that no language changes, 0 to 1. */
  terms: number;
  /** How many of those terms are in both. */
  shared: number;
  /** How well the shorter text lies in the other, part by part: up to 1, about 0 for strangers. */
  outline: number;
  /** Whether both have the very same parts in the same order. */
  sameOutline: boolean;
  /** Headings that are in both. */
  headings: number;
  /** Parts of the shorter one, and of the longer one. */
  parts: [number, number];
  /** Likeness of the names, 0 to 1. */
  name: number;
  /** Pairs of the same two folders, where these had to speak for it. */
  neighbours?: number;
}

export type CommonTerms = Pick<PairEvidence, 'terms' | 'shared'>;

/** With less in common than this, no likeness of outlines makes two files a pair. */
const LEAST_TERMS = 0.1;
const LEAST_SHARED = 3;

/** What speaks for two files being translations of each other; `undefined` where hardly anything does. */
export function compareFiles(
  one: PairCandidate,
  other: PairCandidate,
  vector: TermVector,
  against: TermVector,
): PairEvidence | undefined {
  const common = compareTerms(vector, against);
  return common.terms < LEAST_TERMS || common.shared < LEAST_SHARED ? undefined : gatherEvidence(one, other, common);
}

/** The same of two files that have little or nothing in common. */
export function gatherEvidence(one: PairCandidate, other: PairCandidate, common: CommonTerms): PairEvidence {
  const lengths = [one.fingerprint.outline.length, other.fingerprint.outline.length] as const;
  const { quality, headings, same } = alignOutlines(one.fingerprint.outline, other.fingerprint.outline);
  return {
    ...common,
    outline: quality,
    sameOutline: same,
    headings,
    parts: [Math.min(...lengths), Math.max(...lengths)],
    name: nameLikeness(one.name, other.name),
  };
}

/** A translation leaves some of its original as it is, but not most of it. */
export function areCopies(one: Fingerprint, other: Fingerprint): boolean {
  const known = new Set(one.sentences);
  const common = other.sentences.filter((sentence) => known.has(sentence)).length;
  return common >= 3 && common > 0.4 * Math.min(one.sentences.length, other.sentences.length);
}

/** How alike the terms of two files are. */
export function compareTerms(vector: TermVector, against: TermVector): CommonTerms {
  let terms = 0;
  let shared = 0;
  for (const [term, weight] of vector) {
    const theirs = against.get(term);
    if (theirs === undefined) continue;
    terms += weight * theirs;
    shared++;
  }
  return { terms, shared };
}

/** Many words are spelt nearly alike in both languages: `backend-architect` and `architecte-backend` have the same stems. */
function nameLikeness(one: string, other: string): number {
  const stems = (name: string) =>
    new Set(
      foldToAscii(name)
        .split('-')
        .filter((word) => word.length > 1)
        .map((word) => word.slice(0, 5)),
    );
  const [own, theirs] = [stems(one), stems(other)];
  const common = [...own].filter((stem) => theirs.has(stem)).length;
  return common / Math.max(1, own.size, theirs.size);
}
