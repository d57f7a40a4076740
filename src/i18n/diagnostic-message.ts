import type { Values } from './format.ts';
import { defaultLocale, localeCodes } from './locales.ts';
import { isMessageKey, type Translate, translator } from './translate.ts';

type Coded = { code: string; values: Values };

/** The words of a diagnostic, or of a reason why a file was not read; the bare code where it has none. */
export function diagnosticMessage({ code, values }: Coded, t: Translate): string {
  const key = [`diagnostic.${code}`, `reason.${code}`].find(isMessageKey);
  return key === undefined ? code : t(key, values);
}

/** The same for programs: in the default language, and in the others by their codes. */
export function diagnosticMessages(diagnostic: Coded): { message: string; messages: Record<string, string> } {
  const others = localeCodes.filter((locale) => locale !== defaultLocale);
  return {
    message: diagnosticMessage(diagnostic, translator(defaultLocale)),
    messages: Object.fromEntries(others.map((locale) => [locale, diagnosticMessage(diagnostic, translator(locale))])),
  };
}
