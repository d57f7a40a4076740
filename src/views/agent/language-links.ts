import { addresses } from '../../addresses/addresses.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { languagePairs, pairSlug } from '../side-by-side/language-pairs.ts';

/**
 * Where the text in each of an agent's languages can be read from the page that shows `shown`: the page in that
 * language, or, where the interface does not speak it, side by side with what is shown. Nothing for `shown` itself.
 * `languageLinks('fr', 'x', ['fr', 'pt'], 'fr')` => `Map { fr: undefined, pt: '/fr/agents/x/side-by-side/' }`
 */
export function languageLinks(
  locale: Locale,
  id: string,
  codes: readonly string[],
  shown: string,
): Map<string, string | undefined> {
  const pairs = languagePairs(codes);
  const sideBySide = (code: string) => {
    const index = pairs.findIndex((pair) => pair.includes(code) && pair.includes(shown));
    const pair = pairs[index];
    return pair && addresses.sideBySide(locale, id, index === 0 ? undefined : pairSlug(pair));
  };
  const linkOf = (code: string) => {
    if (code === shown) return undefined;
    const own = localeCodes.find((each) => each === code);
    return own ? addresses.agent(own, id) : sideBySide(code);
  };
  return new Map(codes.map((code) => [code, linkOf(code)]));
}
