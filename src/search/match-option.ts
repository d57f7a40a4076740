import { areTogether } from './proximity.ts';
import type { Option } from './query/expand-query.ts';
import { familyStems } from './query/find-families.ts';
import type { TitleWords } from './title-words.ts';
import type { WordInTexts, WordsInTexts } from './words-in-texts.ts';

/** An option with where its terms are: looked up once a question, asked once a text. */
export interface PlacedOption {
  option: Option;
  terms: WordInTexts[];
}

export function placeOption(option: Option, words: WordsInTexts): PlacedOption {
  return { option, terms: option.terms.map(({ form }) => words(form)) };
}

/** How much a text is about something; what must be side by side does, or the text does not have it. */
export function levelIn({ option, terms }: PlacedOption, text: number): number {
  let level = 1;
  for (const term of terms) {
    level = Math.min(level, term.level(text));
    if (level === 0) return 0;
  }
  return option.isRun && !isRunIn(terms, text) ? 0 : level;
}

/** How well a text that has it answers. Pieces of a name (`front-end`) say less where they are not side by side. */
export function weightIn({ option: { weight, apart }, terms }: PlacedOption, text: number): number {
  if (apart === undefined) return weight;
  const positions = terms.map((term, offset) => ({ offset, positions: term.positions(text) }));
  return areTogether(positions, 1) ? weight : apart;
}

/** The same for a title that has it. */
export function weightInTitle({ terms, weight, apart }: Option, { exact }: TitleWords): number {
  if (apart === undefined) return weight;
  const together = ` ${terms.map(({ form }) => form).join(' ')} `;
  return exact.some((text) => ` ${text} `.includes(together)) ? weight : apart;
}

export function isInTitle({ terms, family, isRun }: Option, { exact, families, stems }: TitleWords): boolean {
  if (family !== undefined) return families.has(family);
  if (!isRun) return terms.every(({ stem }) => stems.has(stem));
  const run = terms.map(({ form }) => form).join('');
  return exact.some((text) => text.replaceAll(' ', '').includes(run));
}

/** What a title may have for it. */
export function stemsOf({ terms, family }: Option): string[] {
  return family === undefined ? terms.map(({ stem }) => stem) : familyStems(family);
}

function isRunIn(terms: WordInTexts[], text: number): boolean {
  const lists = terms.map((term) => new Set(term.positions(text)));
  return [...(lists[0] ?? [])].some((start) => lists.every((list, at) => list.has(start + at)));
}
