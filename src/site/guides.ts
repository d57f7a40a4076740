import { type CollectionEntry, getCollection } from 'astro:content';
import { defaultLocale, type Locale } from '../i18n/locales.ts';

export interface Guide {
  slug: string;
  entry: CollectionEntry<'guides'>;
  language: Locale;
  /** `lang` of it, where it is not the reader's. */
  lang: Locale | undefined;
}

/**
 * The guides for readers of a language in their order: `content/guides/fr/x.mdx` is the French guide `x`. One that is not
 * written in their language is there in the default one.
 */
export async function guidesIn(locale: Locale): Promise<Guide[]> {
  const own = await guidesOf(locale, locale);
  const others = locale === defaultLocale ? [] : await guidesOf(defaultLocale, locale);
  const lacking = others.filter(({ slug }) => !own.some((guide) => guide.slug === slug));
  return [...own, ...lacking].sort((a, b) => a.entry.data.order - b.entry.data.order);
}

async function guidesOf(language: Locale, reader: Locale): Promise<Guide[]> {
  const lang = language === reader ? undefined : language;
  const entries = await getCollection('guides', ({ id }) => id.startsWith(`${language}/`));
  return entries.map((entry) => ({ slug: entry.id.slice(language.length + 1), entry, language, lang }));
}
