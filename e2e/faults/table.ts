/** What a run of the faults came to, for who reads the output. */
const rows: [fault: string, count: string, outcome: string][] = [];

export function note(fault: string, count: string | number, outcome: string): void {
  rows.push([fault, String(count), outcome]);
}

/** The rows as lines with columns. */
export function formatTable(): string {
  const all = [['fault', 'tries', 'came to'], ...rows];
  const widths = [0, 1].map((column) => all.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
