import { oneLine, shorten, withoutMarkdown } from '../../core/text/clean-text.ts';

/** What search engines and messengers show of a description, in UTF-16 code units. */
export const LONGEST_HEAD = 200;

/**
 * A text as a title or a description of a page: one line of whole words, without marks of Markdown and what cannot be seen.
 * The two joiners stay: words of some languages, and pictures of several people, are written with them.
 */
export function headText(text: string, length = LONGEST_HEAD): string {
  const plain = withoutMarkdown(oneLine(text))
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]|[`*]{2,}|`/gu, '')
    .replace(/\]\([^\s)]*\)?/g, '');
  return shorten(oneLine(plain), length);
}
