/**
 * The name that was probably meant, `undefined` where none is near: at most a third of its letters may differ.
 *
 *     nearestName('biuld', ['build', 'check']) // => 'build'
 *     nearestName('fix', ['build', 'check']) // => undefined
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = countEdits(wanted, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    if (distance < least && distance <= allowed) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replace = from[row - 1] === to[column - 1] ? 0 : 1;
      const edits = [cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + replace];
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        edits.push(cell(beforeLast, column - 2) + 1);
      }
      current.push(Math.min(...edits));
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, to.length);
}

function cell(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
