import { type DiagnosticCode, diagnosticCodes, diagnosticTable } from '../../core/diagnostic.ts';
import type { Severity } from '../../core/schema.ts';
import type { CodeCount } from './count-codes.ts';

export interface CodeGroup {
  severity: Severity;
  /** In the order of the table: as a file is read. */
  codes: { code: DiagnosticCode; files: number }[];
}

const severities: Severity[] = ['error', 'warning', 'info'];

/** Every diagnostic there is, the gravest first, with the number of files that have it. */
export function groupCodes(counts: CodeCount[]): CodeGroup[] {
  const files = new Map(counts.map((count) => [count.code, count.files]));
  return severities.map((severity) => ({
    severity,
    codes: diagnosticCodes
      .filter((code) => diagnosticTable[code].severity === severity)
      .map((code) => ({ code, files: files.get(code) ?? 0 })),
  }));
}

/** Those that some file has, the most frequent first. */
export function onlyFound(groups: CodeGroup[]): CodeGroup[] {
  return groups
    .map(({ severity, codes }) => ({
      severity,
      codes: codes.filter(({ files }) => files > 0).toSorted((a, b) => b.files - a.files),
    }))
    .filter(({ codes }) => codes.length > 0);
}
