import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isRepair } from '../../core/diagnostic.ts';
import type { LedgerRow } from '../../core/schema.ts';
import type { Terminal } from '../terminal/create-terminal.ts';
import { showPath } from '../terminal/show-text.ts';
import { countSeverities, type Finding, isSurprising } from './collect-findings.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';

/** So many files and repairs are named; the report page has them all. */
const NAMED = 5;

/** Files by what became of them; the parts add up to the whole. */
export function countOutcomes(ledger: LedgerRow[]): Record<LedgerRow['outcome'], number> {
  const counts = { read: 0, repaired: 0, 'kept-as-text': 0, refused: 0, ignored: 0 };
  for (const { outcome } of ledger) counts[outcome]++;
  return counts;
}

/** How often each repair was made, most frequent first. */
export function countRepairs(findings: Finding[]): [string, number][] {
  const counts = new Map<string, number>();
  const codes = findings.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)).filter(isRepair);
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1));
}

/** The files with most to mend: by errors, then warnings, then as found. */
export function findWorst(findings: Finding[]): Finding[] {
  const weigh = (finding: Finding): number => {
    const { error, warning } = countSeverities([finding]);
    return error * 1_000_000 + warning;
  };
  return findings.filter((finding) => weigh(finding) > 0).sort((one, other) => weigh(other) - weigh(one));
}

/** Says on standard output what a run found: sums that close, repairs, files that were not read and the worst ones. */
export function printSummary(terminal: Terminal, catalogue: Catalogue, findings: Finding[]): void {
  const { read, repaired, 'kept-as-text': kept, refused, ignored } = countOutcomes(catalogue.ledger);
  const total = catalogue.ledger.length;
  terminal.tell('cli.summary.files', { count: total, total, read, repaired, kept, refused, ignored });
  terminal.tell('cli.summary.agents', { count: catalogue.agents.length });
  const repairs = countRepairs(findings);
  if (repairs.length > 0) terminal.tell('cli.summary.repairs', { list: listRepairs(repairs) });
  const refusals = findings.filter(({ row }) => isSurprising(row));
  for (const { path, diagnostics } of refusals.slice(0, NAMED)) {
    const reason = diagnostics[0] ? describeDiagnostic(diagnostics[0], terminal.locale) : '';
    terminal.print(`  ${terminal.paint('red', showPath(path))} ${reason}`);
  }
  const worst = findWorst(findings.filter(({ row }) => !isSurprising(row)));
  if (worst.length === 0) return;
  terminal.tell('cli.summary.worst', { count: worst.length });
  for (const finding of worst.slice(0, NAMED)) {
    const { error, warning } = countSeverities([finding]);
    const counts = [
      error > 0 ? terminal.t('cli.count.errors', { count: error }) : '',
      warning > 0 ? terminal.t('cli.count.warnings', { count: warning }) : '',
    ];
    terminal.print(`  ${showPath(finding.path)} (${counts.filter(Boolean).join(', ')})`);
  }
}

function listRepairs(repairs: [string, number][]): string {
  return repairs.map(([code, count]) => `${code} ×${count}`).join(', ');
}
