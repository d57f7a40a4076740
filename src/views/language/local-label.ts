import type { Locale } from '../../i18n/locales.ts';
import { borrowedFrom, inLocale, type SomeLocales } from '../../i18n/per-locale.ts';

/** What people call something, for readers of one language. */
export interface LocalLabel {
  label: string;
  /** `lang` of it, where it is not the page's. */
  lang?: Locale;
}

/** `localLabel({ en: 'Reviews' }, 'fr')` => `{ label: 'Reviews', lang: 'en' }`. Throws where there is no text at all. */
export function localLabel(texts: SomeLocales<string>, locale: Locale): LocalLabel {
  const lang = borrowedFrom(texts, locale);
  return { label: inLocale(texts, locale), ...(lang && { lang }) };
}
