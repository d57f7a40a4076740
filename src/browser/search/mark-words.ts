import type { QueryItem } from '../../search/query/expand-query.ts';
import { familyStems, findFamilies } from '../../search/query/find-families.ts';
import { splitWords, type Word } from '../../words/split-words.ts';

/** A stretch of a text that answers a word of the question. */
export interface Mark {
  start: number;
  end: number;
  /** Index of the word in the question. */
  item: number;
  /** The word itself, not one of its family. */
  isDirect: boolean;
}

/** Finds what answers a question in texts; made once a question. */
export type Marker = (text: string) => Mark[];

/** Which words of a text answer which words of the question: the same stems as were searched, and those of families. */
export function createMarker(items: QueryItem[]): Marker {
  const direct = new Map<string, number>();
  const kin = new Map<string, number>();
  const families = new Map<number, number>();
  items.forEach(({ options }, item) => {
    for (const { terms, family } of options) {
      if (family === undefined) for (const { stem } of terms) direct.set(stem, direct.get(stem) ?? item);
      else {
        families.set(family, families.get(family) ?? item);
        for (const stem of familyStems(family)) kin.set(stem, kin.get(stem) ?? item);
      }
    }
  });
  return (text) => {
    const words = wordsOf(text);
    const marks: Mark[] = [];
    for (const { stem, start, end } of words) {
      const item = direct.get(stem) ?? kin.get(stem);
      if (item !== undefined) marks.push({ start, end, item, isDirect: direct.has(stem) });
    }
    if (families.size > 0) {
      for (const { number, from, to } of findFamilies(words.map(({ stem }) => stem))) {
        const item = families.get(number);
        if (item === undefined || to - from < 2) continue;
        for (const { start, end } of words.slice(from, to)) marks.push({ start, end, item, isDirect: false });
      }
    }
    return marks.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** How many words of the question are answered: each by itself counts two, by one of its family one. */
export function worthOf(marks: Mark[]): number {
  const items = new Map<number, number>();
  for (const { item, isDirect } of marks) items.set(item, Math.max(items.get(item) ?? 0, isDirect ? 2 : 1));
  return [...items.values()].reduce((sum, value) => sum + value, 0);
}

/** While a question is typed, the same texts are looked at with every letter; a dozen agents have some 250 sections. */
const known = new Map<string, Word[]>();
const MAX_KNOWN = 2400;

function wordsOf(text: string): Word[] {
  let words = known.get(text);
  if (!words) {
    words = splitWords(text);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, words);
  }
  return words;
}

/** Whether folded words are side by side in a text. */
export function holdsPhrase(text: string, forms: string[]): boolean {
  const words = wordsOf(text);
  const pieces = words.filter((word, at) => !(words[at - 1] && word.start < (words[at - 1]?.start ?? 0)));
  return ` ${pieces.map(({ form }) => form).join(' ')} `.includes(` ${forms.join(' ')} `);
}
