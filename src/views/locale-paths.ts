import { type Locale, localeCodes } from '../i18n/locales.ts';

/** One page a language of the interface: `[locale]` in the path, and as a prop. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));
}
