import type { Fingerprint } from '../../core/fingerprint/make-fingerprint.ts';

/** An agent that has one language, and what it can be recognized by. */
export interface PairCandidate {
  id: string;
  language: string;
  name: string;
  fingerprint: Fingerprint;
  /** Where its file lies; without it, its neighbours say nothing. */
  place?: { source: string; file: string };
}
