import { addresses } from '../../addresses/addresses.ts';
import type { SiteInfo } from '../../catalogue/catalogue.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/per-locale.ts';
import { translator } from '../../i18n/translate.ts';
import { themeColours } from './theme-colours.ts';

/**
 * The manifest of a site in a language, as an object. `link` puts the base before an address. Whatever the language, it is one
 * application: the `id` is the same.
 */
export function describeApplication(
  site: Pick<SiteInfo, 'title' | 'description'>,
  locale: Locale,
  link: (address: string) => string,
): object {
  const title = inLocale(site.title, locale);
  const icon = (name: string, size: number) => ({
    src: link(addresses.icon(name)),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const home = link(addresses.catalogue(locale));
  return {
    id: link('/'),
    name: title,
    short_name: title,
    description: inLocale(site.description, locale),
    lang: locale,
    dir: locales[locale].direction,
    start_url: home,
    scope: link('/'),
    display: 'standalone',
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: [icon('192', 192), icon('512', 512), { ...icon('maskable', 512), purpose: 'maskable' }],
    shortcuts: [{ name: translator(locale)('manifest.search'), url: `${home}#search`, icons: [icon('192', 192)] }],
  };
}
