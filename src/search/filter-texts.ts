import { isInTitle, levelIn, placeOption } from './match-option.ts';
import { areTogether } from './proximity.ts';
import { askedOf, expandExclusion } from './query/expand-query.ts';
import type { Query } from './query/parse-query.ts';
import type { TitleWords } from './title-words.ts';
import { noWords, type WordsInTexts } from './words-in-texts.ts';

/** Whether a text may answer a question, whatever it says besides; `words` are those of its bundle. */
export type TextFilter = (words: WordsInTexts) => (text: number) => boolean;

/** Nothing that the question excludes, and all that it has in quotes. Where texts are not known, quotes are not looked at. */
export function createTextFilter({ excluded, phrases }: Query, titles: readonly TitleWords[]): TextFilter {
  const exclusions = excluded.map(expandExclusion);
  const quoted = phrases.map((forms) => ({ asked: askedOf(forms), together: ` ${forms.join(' ')} ` }));
  return (words) => {
    const unwanted = exclusions.map((options) => options.map((option) => placeOption(option, words)));
    const wanted = quoted.map(({ asked, together }) => ({
      together,
      words: asked.map(({ form, offset }) => ({ offset, word: words(form) })),
    }));
    return (text) => {
      const title = titles[text];
      const isExcluded = unwanted.some((options) =>
        options.every((placed) => levelIn(placed, text) > 0 || (title && isInTitle(placed.option, title))),
      );
      if (isExcluded || words === noWords) return !isExcluded;
      return wanted.every(
        ({ together, words }) =>
          areTogether(words.map(({ offset, word }) => ({ offset, positions: word.positions(text) }))) ||
          title?.exact.some((said) => ` ${said} `.includes(together)),
      );
    };
  };
}
