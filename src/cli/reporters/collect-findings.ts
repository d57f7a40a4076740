import { join, relative, sep } from 'node:path';
import { fileKey } from '../../catalogue/file-key.ts';
import { listFindings } from '../../catalogue/list-findings.ts';
import type { Settings } from '../../config/settings.ts';
import type { Diagnostic, LedgerRow, Severity } from '../../core/schema.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import type { LoadedCatalogue } from '../../loaders/load-catalogue.ts';

/** A file that was found; its `path` is relative to where the caller stands. */
export type Finding = CheckedFile;

type Loaded = Pick<LoadedCatalogue, 'catalogue' | 'records'>;

/**
 * Every file of a run, in the order of the ledger. What was not read and may have been meant to be has one diagnostic,
 * whose code is the reason.
 * Reads the records of agents that have a diagnostic.
 */
export function collectFindings({ catalogue, records }: Loaded, settings: Settings, caller: string): Finding[] {
  const folders = new Map(settings.sources.map(({ name, dir }) => [name, dir]));
  const noticed = listFindings(catalogue.agents, records.readAgent);
  const diagnostics = new Map(noticed.map((found) => [fileKey(found), found.diagnostics]));
  return catalogue.ledger.map((row) => ({
    row,
    path: relative(caller, join(folders.get(row.source) ?? '', row.file)).replaceAll(sep, '/'),
    diagnostics: isSurprising(row) ? [describeRow(row)] : (diagnostics.get(fileKey(row)) ?? []),
  }));
}

/** How many findings there are of each severity. */
export function countSeverities(findings: Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of findings) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** What somebody may have meant to be an agent, and is none. */
export function isSurprising({ outcome, reason }: LedgerRow): boolean {
  return outcome === 'refused' || reason === 'is-a-directory';
}

function describeRow({ outcome, reason }: LedgerRow): Diagnostic {
  const severity = outcome === 'refused' ? 'error' : 'info';
  return { code: reason ?? 'unreadable', severity, line: 1, column: 1, values: {} };
}
