import type { Diagnostic } from '../../core/schema.ts';
import type { Finding } from './collect-findings.ts';

export interface ShownOptions {
  /** Errors alone, and with `strict` warnings. */
  quiet: boolean;
  strict: boolean;
  /** Whether the caller named the file itself, and wants to know why it is not read. */
  isNamed: (finding: Finding) => boolean;
}

/** The findings with the diagnostics that the caller wants to see. */
export function shownFindings(findings: Finding[], { quiet, strict, isNamed }: ShownOptions): Finding[] {
  return findings.map((finding) => {
    const { row, diagnostics } = finding;
    const isSilent = row.outcome === 'ignored' && isNamed(finding) && row.reason !== null;
    const all = isSilent ? [describeIgnored(row.reason ?? '')] : diagnostics;
    const shown = all.filter(({ severity }) => !quiet || severity === 'error' || (strict && severity === 'warning'));
    return { ...finding, diagnostics: shown };
  });
}

function describeIgnored(reason: string): Diagnostic {
  return { code: reason, severity: 'info', line: 1, column: 1, values: {} };
}
