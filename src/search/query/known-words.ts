import { textsOf } from '../../i18n/per-locale.ts';
import { splitWords } from '../../words/split-words.ts';
import type { SearchCapability } from '../catalogue/search-catalogue.ts';
import type { Query, QueryWord } from './parse-query.ts';
import { suggestSpellings } from './suggest-spellings.ts';

/** Words (not stems) that a misspelt one may stand for: those of titles, names and capabilities, with how many have them. */
export type KnownWords = ReadonlyMap<string, number>;

/** Shorter words are like too many others. */
const MIN_LENGTH = 4;

/** From the folded titles, names and ids of all texts, and the names of capabilities. */
export function readKnownWords(titles: string[], capabilities: SearchCapability[]): KnownWords {
  const known = new Map<string, number>();
  const labels = capabilities.flatMap(({ label }) => textsOf(label));
  const forms = [
    ...titles.flatMap((title) => title.split(' ')),
    ...labels.flatMap((label) => splitWords(label).map(({ form }) => form)),
  ];
  for (const form of forms) if (form.length >= MIN_LENGTH) known.set(form, (known.get(form) ?? 0) + 1);
  return known;
}

/** The question with what its unknown words may have been meant to be, however far that is; `undefined` where nothing. */
export function suggestQuestion(query: Query, unknown: QueryWord[], known: KnownWords): string | undefined {
  let text = query.text;
  for (const { form, start, end, isRun } of unknown.toReversed()) {
    if (isRun) continue;
    const [close] = suggestSpellings(form, known, Math.floor(form.length / 3));
    if (close) text = text.slice(0, start) + close + text.slice(end);
  }
  return text === query.text ? undefined : text;
}
