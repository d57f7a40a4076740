import { hashBytes } from '../../disk/hash-bytes.ts';
import { checkSarif } from '../../exports/check-sarif.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { readVersion } from '../read-version.ts';
import { showJson } from '../terminal/show-text.ts';
import type { Finding } from './collect-findings.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { listRules, splitMessage } from './list-rules.ts';

/** Findings as SARIF 2.1.0, messages in one language and their rules' in all. */
export function formatSarif(findings: Finding[], locale: Locale): string {
  return showJson(
    checkSarif(findings, {
      tool: { name: translator(locale)('site.title'), version: readVersion() },
      rules: listRules(),
      language: locale,
      describe: (found) => ({ text: describeDiagnostic(found, locale), ...splitMessage(found) }),
      hash: hashBytes,
    }),
  );
}
