import { isInTitle, levelIn, placeOption } from './match-option.ts';
import { standTogether } from './near.ts';
import { askedOf, expandExclusion, type Option } from './question/expand-query.ts';
import type { Query } from './question/parse-query.ts';
import type { TitleWords } from './title-words.ts';
import { noWords, type WordsInTexts } from './words-in-texts.ts';

/** Whether a text may answer a question, whatever it says besides. */
export type TextFilter = (text: number, words: WordsInTexts) => boolean;

/** Nothing that the question excludes, and all that it has in quotes. Where texts are not known, quotes are not looked at. */
export function createTextFilter({ excluded, phrases }: Query, titles: readonly TitleWords[]): TextFilter {
  const exclusions = excluded.map(({ text }) => expandExclusion(text));
  const has = (text: number, option: Option, words: WordsInTexts): boolean => {
    const title = titles[text];
    return levelIn(placeOption(option, words), text) > 0 || (title !== undefined && isInTitle(option, title));
  };
  const holdsPhrase = (text: number, forms: string[], words: WordsInTexts): boolean =>
    standTogether(askedOf(forms).map(({ form, place }) => ({ place, positions: words(form).positions(text) }))) ||
    (titles[text]?.exact.some((title) => ` ${title} `.includes(` ${forms.join(' ')} `)) ?? false);
  return (text, words) =>
    !exclusions.some((options) => options.every((option) => has(text, option, words))) &&
    (words === noWords || phrases.every((forms) => holdsPhrase(text, forms, words)));
}
