import type { Fingerprint } from '../../core/fingerprint/make-fingerprint.ts';

/** An agent that has one language, and what it can be recognized by. */
export interface PairCandidate {
  id: string;
  language: string;
  name: string;
  fingerprint: Fingerprint;
}
