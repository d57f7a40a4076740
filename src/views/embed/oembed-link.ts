import { addresses } from '../../addresses/addresses.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What leads programs from a page to its card for other pages; nothing where the site's own address is not known. */
export function oembedLink(locale: Locale, id: string, title: string) {
  if (import.meta.env.SITE === undefined) return [];
  return [{ type: 'application/json+oembed', address: addresses.oembed(locale, id), title }];
}
