import { hashBytes } from '../../disk/hash-bytes.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import { checkSarif } from '../../exports/check-sarif.ts';
import { diagnosticMessage } from '../../i18n/diagnostic-message.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { readVersion } from '../read-version.ts';
import { showJson } from '../terminal/show-text.ts';
import { listRules, splitMessage } from './list-rules.ts';

/** Diagnostics as SARIF 2.1.0, messages in one language and their rules' in all. */
export function formatSarif(files: CheckedFile[], locale: Locale): string {
  const t = translator(locale);
  return showJson(
    checkSarif(files, {
      tool: { name: t('site.title'), version: readVersion() },
      rules: listRules(),
      language: locale,
      describe: (found) => ({ text: diagnosticMessage(found, t), ...splitMessage(found) }),
      hash: hashBytes,
    }),
  );
}
