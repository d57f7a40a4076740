/** The most that are given: a slip has few causes. */
const MAX_CLOSE = 3;

/**
 * Known words that a misspelt one may stand for, best first: one slip in four letters, two in eight. A slip is a letter
 * left out, put in, taken for another, or swapped with its neighbour. Of equals the one with the same first letter, then
 * the more usual one (`known` says how usual). `limit` allows for more slips.
 */
export function closeWords(
  word: string,
  known: ReadonlyMap<string, number>,
  limit = word.length >= 8 ? 2 : 1,
): string[] {
  const found: { candidate: string; distance: number; isFirst: boolean; usual: number }[] = [];
  for (const [candidate, usual] of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit || candidate.length < 4) continue;
    const distance = slips(word, candidate, limit);
    if (distance <= limit) found.push({ candidate, distance, isFirst: candidate[0] === word[0], usual });
  }
  found.sort((a, b) => a.distance - b.distance || Number(b.isFirst) - Number(a.isFirst) || b.usual - a.usual);
  const [best] = found;
  return found
    .filter(({ distance }) => distance === best?.distance)
    .slice(0, MAX_CLOSE)
    .map(({ candidate }) => candidate);
}

/** The least number of slips between two words; more than `limit` is told as `limit + 1`. */
export function slips(a: string, b: string, limit: number): number {
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
  return last[b.length] ?? limit + 1;
}
