import type { Diagnostic } from '../../core/schema.ts';
import type { Locale } from '../../i18n/locales.ts';
import { isMessageKey, translator } from '../../i18n/translate.ts';

/** The words of a diagnostic, or of a reason why a file was not read; the bare code where it has none. */
export function describeDiagnostic({ code, values }: Pick<Diagnostic, 'code' | 'values'>, locale: Locale): string {
  const key = [`diagnostic.${code}`, `reason.${code}`].find(isMessageKey);
  return key === undefined ? code : translator(locale)(key, values);
}
