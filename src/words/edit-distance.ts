/**
 * How many letters must be inserted, dropped, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment); more than `limit` is told as `limit + 1`, and not counted to its end.
 *
 *     editDistance('kuberentes', 'kubernetes') // => 1
 *     editDistance('lamp', 'harbour', 2) // => 3
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
