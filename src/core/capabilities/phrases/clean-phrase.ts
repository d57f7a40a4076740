import { oneLine, withoutEmoji, withoutMarkdown } from '../../text/clean-text.ts';

/** A phrase as people read it: no marks, numbers in front or punctuation at the end. */
export function cleanPhrase(text: string): string {
  return oneLine(withoutEmoji(withoutMarkdown(text)))
    .replace(/^(?:\d+[.)]\s*)+/, '')
    .replace(/(?<![\s.,;:–—-])[\s.,;:–—-]+$/, '');
}
