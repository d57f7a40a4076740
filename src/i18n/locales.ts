/** The languages of the interface. A third one is an entry here and a file in `strings/`. */
export const locales = {
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
} as const satisfies Record<string, { name: string; direction: 'ltr' | 'rtl' }>;

export type Locale = keyof typeof locales;

export const localeCodes = Object.keys(locales) as Locale[];

/** Where nothing tells the reader's language. */
export const defaultLocale = 'en' as const satisfies Locale;

export function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code);
}

/** The locale that a language tag asks for, `undefined` where the interface does not speak it. */
export function matchLocale(tag: string): Locale | undefined {
  const primary = tag.toLowerCase().split(/[-_.]/)[0] ?? '';
  return isLocale(primary) ? primary : undefined; // matchLocale('fr-CA') => 'fr'
}

/**
 * As Open Graph writes it, a language and the country that has most of its readers: `openGraphLocale('fr')` => `fr_FR`.
 * https://ogp.me/#optional
 */
export function openGraphLocale(locale: Locale): string {
  return `${locale}_${new Intl.Locale(locale).maximize().region}`;
}
