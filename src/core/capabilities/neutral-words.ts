import words from '../../../content/words/neutral-words.json' with { type: 'json' };
import { foldWords } from '../../words/fold-words.ts';
import { phraseStopWords } from '../../words/stop-words.ts';

/**
 * Folded words that name no subject of their own, and may be beside a single word without making it another subject:
 * `security management`, `gestion de la sécurité` and `security` say the same, while a `security guard` or a `sales
 * performance` is another thing.
 */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(foldWords(words.join(' ')));

/** Whether a phrase names no subject: `an expert in`, `spécialiste de la mise en œuvre`. */
export function isNeutral(phrase: string): boolean {
  return foldWords(phrase).every((word) => NEUTRAL_WORDS.has(word) || phraseStopWords.has(word));
}
