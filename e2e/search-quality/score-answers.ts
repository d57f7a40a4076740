import type { Question } from './read-questions.ts';

/** How well a search answers: over questions, the share with an expected agent among the first three, and the MRR. */
export interface Score {
  questions: number;
  success: number;
  /** Mean of one over the place of the first expected agent (0 beyond the tenth). */
  mrr: number;
}

/** The first ten places are looked at: own language first, then others, as the page shows them. */
export const DEPTH = 10;

export interface Judged {
  question: Question;
  /** Place of the first expected agent, from 1; 0 where there is none among the first ten. */
  place: number;
}

export function scoreAnswers(judged: Judged[]): Score {
  const questions = judged.length;
  const success = judged.filter(({ place }) => place >= 1 && place <= 3).length / questions;
  const mrr = judged.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / questions;
  return { questions, success, mrr };
}

/** `96.3 % / 0.912 (81)` */
export function formatScore({ questions, success, mrr }: Score): string {
  return `${(success * 100).toFixed(1)} % / ${mrr.toFixed(3)} (${questions})`;
}
