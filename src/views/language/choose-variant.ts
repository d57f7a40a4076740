import { defaultLocale, type Locale, localeCodes } from '../../i18n/locales.ts';

/**
 * The key of the variant that a page in `locale` shows: its own language, else the interface's default one, else its
 * others, else the first there is. `chooseVariant({ pt, fr }, 'en')` => `fr`
 */
export function chooseVariant(variants: Record<string, unknown>, locale: Locale): string {
  const [first] = Object.keys(variants).sort();
  if (first === undefined) throw new Error('An agent has at least one variant, and this one has none.');
  return [locale, defaultLocale, ...localeCodes].find((code) => Object.hasOwn(variants, code)) ?? first;
}

/** The interface language whose page is the one to cite: the page itself where its variant exists. */
export function canonicalLocale(variants: Record<string, unknown>, locale: Locale): Locale {
  const shown = chooseVariant(variants, locale);
  return localeCodes.find((code) => code === shown) ?? defaultLocale;
}
