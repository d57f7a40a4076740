import { type Diagnostic, SCHEMA_VERSION, type Severity } from '../core/schema.ts';
import { countSeverities, type Finding } from './collect-findings.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { countOutcomes } from './print-summary.ts';
import type { Style, Terminal } from './terminal/create-terminal.ts';
import { showJson, showPath, showText } from './terminal/show-text.ts';

export interface FormatOptions {
  terminal: Pick<Terminal, 'paint' | 'locale'>;
  /** Errors alone, and with `strict` warnings. */
  quiet: boolean;
  strict: boolean;
  /** Whether the caller named the file itself, and wants to know why it is not read. */
  isNamed: (finding: Finding) => boolean;
}

const styles: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'dim' };

/** One line a diagnostic: `file:line:column severity CODE message`. */
export function formatFindings(findings: Finding[], options: FormatOptions): string[] {
  const { terminal, quiet, strict, isNamed } = options;
  return findings.flatMap((finding) => {
    const { row, path, diagnostics } = finding;
    const isSilent = row.outcome === 'ignored' && isNamed(finding) && row.reason !== null;
    const all = isSilent ? [describeIgnored(row.reason ?? '')] : diagnostics;
    const shown = all.filter(({ severity }) => !quiet || severity === 'error' || (strict && severity === 'warning'));
    return shown.map((diagnostic) => {
      const { line, column, severity, code } = diagnostic;
      const place = `${showPath(path)}:${line}:${column}`;
      const message = showText(describeDiagnostic(diagnostic, terminal.locale));
      return `${place} ${terminal.paint(styles[severity], severity)} ${code} ${message}`;
    });
  });
}

/** The same for programs: every file with its outcome, messages in English and in the other languages. */
export function formatJson(findings: Finding[]): string {
  const files = findings.map(({ row, path, diagnostics }) => ({
    ...{ source: row.source, file: row.file, path, outcome: row.outcome, reason: row.reason, agent: row.agent },
    diagnostics: diagnostics.map((diagnostic) => ({
      ...{ code: diagnostic.code, severity: diagnostic.severity, line: diagnostic.line, column: diagnostic.column },
      message: describeDiagnostic(diagnostic, 'en'),
      messages: { fr: describeDiagnostic(diagnostic, 'fr') },
    })),
  }));
  const outcomes = countOutcomes(findings.map(({ row }) => row));
  const counts = { files: findings.length, ...outcomes, ...countSeverities(findings) };
  return showJson({ schemaVersion: SCHEMA_VERSION, files, counts });
}

function describeIgnored(reason: string): Diagnostic {
  return { code: reason, severity: 'info', line: 1, column: 1, values: {} };
}
