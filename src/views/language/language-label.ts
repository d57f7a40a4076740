import { languageName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';

/** The name of a language in the reader's, with words of our own where it could not be told (`und`). */
export function languageLabel(locale: Locale, code: string): string {
  return code === 'und' ? translator(locale)('agent.language.unknown') : languageName(locale, code);
}
