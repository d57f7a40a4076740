import type { Describe } from '../../exports/agent-json.ts';
import { defaultLocale, localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { diagnosticMessage } from './diagnostic-message.ts';

/** A diagnostic in the words of every language of the interface. */
export const describe: Describe = (diagnostic) => ({
  message: diagnosticMessage(diagnostic, translator(defaultLocale)),
  messages: Object.fromEntries(
    localeCodes
      .filter((locale) => locale !== defaultLocale)
      .map((locale) => [locale, diagnosticMessage(diagnostic, translator(locale))]),
  ),
});
