import type { Variant } from '../../core/schema.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { languageLabel } from '../language/language-label.ts';

/** Which text the page of a language shows: an agent need not have one in that language, or only in part. */
export type PageText = Pick<Variant['language'], 'code' | 'mixed'>;

/**
 * What a link to a page in `locale` says of it, in that language, beginning with the link's own words:
 * `Français : la page en français, le texte de l’agent en anglais`.
 */
export function describePage(locale: Locale, text: PageText | undefined): string {
  const t = translator(locale);
  const { name } = locales[locale];
  if (text === undefined || (text.code === locale && text.mixed.length === 0)) return t('toggle.page', { name });
  const languages = text.mixed.map((code) => languageLabel(locale, code)).join(', ');
  if (text.code === locale) return t('toggle.partly', { name, languages });
  return t('toggle.textIn', { name, language: languageLabel(locale, text.code) });
}
