import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isRepair } from '../../core/diagnostic.ts';
import { type CheckedFile, countOutcomes, countSeverities } from '../../exports/check-json.ts';
import { diagnosticMessage } from '../../i18n/diagnostic-message.ts';
import type { Terminal } from '../terminal/create-terminal.ts';
import { showText } from '../terminal/show-text.ts';
import { isSurprising } from './list-checked-files.ts';

/** So many files and repairs are named; the report page has them all. */
const NAMED = 5;

/** How often each repair was made, most frequent first. */
export function countRepairs(files: CheckedFile[]): [string, number][] {
  const counts = new Map<string, number>();
  const codes = files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)).filter(isRepair);
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1));
}

/** The files with most to fix: by errors, then warnings, then as found. */
export function findWorst(files: CheckedFile[]): CheckedFile[] {
  const weigh = (file: CheckedFile): number => {
    const { error, warning } = countSeverities([file]);
    return error * 1_000_000 + warning;
  };
  return files.filter((file) => weigh(file) > 0).sort((one, other) => weigh(other) - weigh(one));
}

/** Says on standard output what a run found: sums that close, repairs, files that were not read and the worst ones. */
export function printBuildSummary(terminal: Terminal, catalogue: Catalogue, files: CheckedFile[]): void {
  const { read, repaired, 'kept-as-text': kept, refused, ignored } = countOutcomes(catalogue.ledger);
  const total = catalogue.ledger.length;
  terminal.tell('cli.summary.files', { count: total, total, read, repaired, kept, refused, ignored });
  terminal.tell('cli.summary.agents', { count: catalogue.agents.length });
  const repairs = countRepairs(files);
  if (repairs.length > 0) terminal.tell('cli.summary.repairs', { list: listRepairs(repairs) });
  const refusals = files.filter(({ row }) => isSurprising(row));
  for (const { path, diagnostics } of refusals.slice(0, NAMED)) {
    const reason = diagnostics[0] ? diagnosticMessage(diagnostics[0], terminal.t) : '';
    terminal.print(`  ${terminal.paint('red', showText(path))} ${reason}`);
  }
  const worst = findWorst(files.filter(({ row }) => !isSurprising(row)));
  if (worst.length === 0) return;
  terminal.tell('cli.summary.worst', { count: worst.length });
  for (const file of worst.slice(0, NAMED)) {
    const { error, warning } = countSeverities([file]);
    const counts = [
      error > 0 ? terminal.t('cli.count.errors', { count: error }) : '',
      warning > 0 ? terminal.t('cli.count.warnings', { count: warning }) : '',
    ];
    terminal.print(`  ${showText(file.path)} (${counts.filter(Boolean).join(', ')})`);
  }
}

function listRepairs(repairs: [string, number][]): string {
  return repairs.map(([code, count]) => `${code} ×${count}`).join(', ');
}
