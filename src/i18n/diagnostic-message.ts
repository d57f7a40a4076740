import type { Diagnostic } from '../../core/schema.ts';
import { isMessageKey, type Translate } from '../../i18n/translate.ts';

/** What a diagnostic says to the reader; the code where there are no words for it. */
export function diagnosticMessage({ code, values }: Pick<Diagnostic, 'code' | 'values'>, t: Translate): string {
  const key = `diagnostic.${code}`;
  return isMessageKey(key) ? t(key, values) : code;
}
