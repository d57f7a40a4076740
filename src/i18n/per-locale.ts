import { defaultLocale, type Locale, localeCodes } from './locales.ts';

/** One value for each language of the interface. */
export type PerLocale<T> = Record<Locale, T>;

/** What people wrote, in as many languages of the interface as they did. */
export type SomeLocales<T> = { [code in Locale]?: T | undefined };

/** `perLocale((code) => code.length)` => `{ en: 2, fr: 2 }`, in the order of `locales` */
export function perLocale<T>(make: (locale: Locale) => T): PerLocale<T> {
  return Object.fromEntries(localeCodes.map((code) => [code, make(code)])) as PerLocale<T>;
}

/**
 * The language whose text stands in for that of `locale`: its own, else the default one, else the first there is.
 * `shownLocale({ fr: 'Nos agents' }, 'en')` => `fr`. Throws where there is no text at all.
 */
export function shownLocale(texts: SomeLocales<unknown>, locale: Locale): Locale {
  const shown = [locale, defaultLocale, ...localeCodes].find((code) => texts[code] !== undefined);
  if (shown === undefined) throw new Error('A text is written in one language at least, and this one in none.');
  return shown;
}

/** The text that readers of a language are shown: `inLocale({ fr: 'Nos agents' }, 'en')` => `Nos agents`. Throws as above. */
export function inLocale<T>(texts: SomeLocales<T>, locale: Locale): T {
  return texts[shownLocale(texts, locale)] as T;
}

/** The `lang` of that text on a page in `locale`: nothing where it is the page's own. Throws as above. */
export function borrowedFrom(texts: SomeLocales<unknown>, locale: Locale): Locale | undefined {
  const shown = shownLocale(texts, locale);
  return shown === locale ? undefined : shown;
}

/** The texts that there are, in the order of `locales`. */
export function textsOf<T>(texts: SomeLocales<T>): T[] {
  return localeCodes.flatMap((code) => texts[code] ?? []);
}

/** Whether there is a text in any language. */
export function isWritten<T>(texts: SomeLocales<T> | undefined): texts is SomeLocales<T> {
  return texts !== undefined && textsOf(texts).length > 0;
}

/** Texts for readers who expect one in each language; as `inLocale` chooses them. Throws as above. */
export function inEachLocale<T>(texts: SomeLocales<T>): PerLocale<T> {
  return perLocale((locale) => inLocale(texts, locale));
}
