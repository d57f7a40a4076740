import { type FoundWords, nowhere, type Occurrences } from './full-text.ts';

/** Where the words of a question are in the texts of a bundle. */
export type WordsInTexts = (form: string) => WordInTexts;

/** Where one word is, by number of the text. */
export interface WordInTexts {
  /** How many texts hold it. */
  count: number;
  /** How much a text is about it, 0 to 1; 0: not in it. */
  level(text: number): number;
  /** In words from the beginning of the text, ascending. */
  positions(text: number): Uint32Array;
}

const none = new Uint32Array();
const notThere: WordInTexts = { count: 0, level: () => 0, positions: () => none };

/** Where nothing is known of what texts say. */
export const noWords: WordsInTexts = () => notThere;

/**
 * What a bundle answered → by number of the text. `texts` are the numbers of the bundle's texts in its own order; what
 * begins as `beginning` does counts as that word where the word itself is not there.
 */
export function wordsInTexts(
  forms: string[],
  found: FoundWords,
  texts: readonly number[],
  beginning: string | undefined,
): WordsInTexts {
  const size = 1 + (texts.at(-1) ?? 0);
  const words = new Map(forms.map((form, at) => [form, indexByText(found.words[at] ?? nowhere, texts, size)]));
  if (beginning !== undefined && found.beginning && !words.get(beginning)?.count) {
    words.set(beginning, indexByText(found.beginning, texts, size));
  }
  return (form) => words.get(form) ?? notThere;
}

function indexByText(occurrences: Occurrences, numbers: readonly number[], size: number): WordInTexts {
  const { texts, levels, starts, positions, find } = occurrences;
  if (texts.length === 0) return notThere;
  // 1 and more: the index among those that hold the word.
  const rows = new Uint32Array(size);
  texts.forEach((text, at) => {
    const number = numbers[text];
    if (number !== undefined) rows[number] = at + 1;
  });
  return {
    count: texts.length,
    level(text) {
      const row = rows[text] ?? 0;
      return row === 0 ? 0 : (levels[row - 1] ?? 0);
    },
    positions(text) {
      const row = rows[text] ?? 0;
      if (row === 0) return none;
      return find ? find(row - 1) : positions.subarray(starts[row - 1], starts[row]);
    },
  };
}
