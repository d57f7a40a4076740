import { defaultLocale, isLocale, type Locale, matchLocale } from '../i18n/locales.ts';

/**
 * The language to send a reader to: what was chosen by an explicit click, else the first of the browser's languages
 * that the interface speaks, else English. `chooseLocale(undefined, ['pt-BR', 'fr-CA'])` => `fr`
 */
export function chooseLocale(chosen: string | undefined, languages: readonly string[]): Locale {
  if (chosen !== undefined && isLocale(chosen)) return chosen;
  for (const tag of languages) {
    const locale = matchLocale(tag);
    if (locale) return locale;
  }
  return defaultLocale;
}
