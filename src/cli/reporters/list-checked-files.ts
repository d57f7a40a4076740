import { join, relative, sep } from 'node:path';
import { fileKey } from '../../catalogue/file-key.ts';
import { type FileDiagnostics, listDiagnostics } from '../../catalogue/list-diagnostics.ts';
import type { Settings } from '../../config/settings.ts';
import { sortDiagnostics } from '../../core/diagnostic.ts';
import type { Diagnostic, LedgerRow } from '../../core/schema.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import type { LoadedCatalogue } from '../../loaders/load-catalogue.ts';

type Loaded = Pick<LoadedCatalogue, 'catalogue' | 'records'>;

/**
 * Every file of a run, in the order of the ledger; paths are relative to `caller`. What was not read and may have been
 * meant to be has one diagnostic, whose code is the reason. Reads the records of agents that have a diagnostic.
 */
export function listCheckedFiles({ catalogue, records }: Loaded, settings: Settings, caller: string): CheckedFile[] {
  const folders = new Map(settings.sources.map(({ name, dir }) => [name, dir]));
  const noticed = listDiagnostics(catalogue.agents, records.readAgent);
  const diagnostics = Map.groupBy(noticed, fileKey);
  return catalogue.ledger.map((row) => ({
    row,
    path: relative(caller, join(folders.get(row.source) ?? '', row.file)).replaceAll(sep, '/'),
    diagnostics: isSurprising(row) ? [diagnoseRow(row)] : inFile(diagnostics.get(fileKey(row)) ?? []),
  }));
}

/** What was noticed of all agents of a file, in its order; what is about the file is said once. */
function inFile(found: FileDiagnostics[]): Diagnostic[] {
  if (found.length < 2) return found[0]?.diagnostics ?? [];
  const all = found.flatMap(({ diagnostics }) => diagnostics);
  return sortDiagnostics([...new Map(all.map((one) => [JSON.stringify(one), one])).values()]);
}

/** What may have been meant as an agent, and is not one. */
export function isSurprising({ outcome, reason }: LedgerRow): boolean {
  return outcome === 'refused' || reason === 'is-a-directory';
}

/** The reason why a file is not an agent, as a diagnostic. */
export function diagnoseRow({ outcome, reason, line = 1, column = 1 }: LedgerRow): Diagnostic {
  const severity = outcome === 'refused' ? 'error' : 'info';
  return { code: reason ?? 'unreadable', severity, line, column, values: {} };
}
