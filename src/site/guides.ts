import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';

export interface Guide {
  slug: string;
  entry: CollectionEntry<'guides'>;
}

/** The guides of a language in their order: `content/guides/fr/x.mdx` is the French guide `x`. */
export async function guidesIn(locale: Locale): Promise<Guide[]> {
  const entries = await getCollection('guides', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map((entry) => ({ slug: entry.id.slice(locale.length + 1), entry }))
    .sort((a, b) => a.entry.data.order - b.entry.data.order);
}
