/** One of two sequences' members, or one of each that belong together; never neither. */
export interface AlignedPair {
  left: number | undefined;
  right: number | undefined;
}

/**
 * So far from the diagonal the members of two sequences may be: work and memory grow with their length, not with its
 * square. Real texts have up to some hundred sections; those of half as many are never cut short by it.
 */
const BAND = 120;

/** What leaving a member alone costs: so little that two who have nothing in common stay apart. */
const ALONE = -0.05;

const [PAIR, LEFT, RIGHT] = [1, 2, 3];

/**
 * Puts two sequences side by side in their order, so that the sum of the likenesses of pairs is the greatest (Needleman
 * and Wunsch, within a band). `likeness` takes indexes in either sequence, above zero for what belongs together. Every
 * member is in exactly one pair.
 */
export function alignSequences(
  leftLength: number,
  rightLength: number,
  likeness: (left: number, right: number) => number,
): AlignedPair[] {
  const width = 2 * BAND + 1;
  const steps = new Uint8Array((leftLength + 1) * width);
  const firstOf = (left: number) => Math.round((left * rightLength) / Math.max(1, leftLength)) - BAND;
  let above = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let left = 0; left <= leftLength; left++) {
    const row = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const first = firstOf(left);
    const shift = first - firstOf(left - 1);
    for (let column = Math.max(0, -first); column < width && first + column <= rightLength; column++) {
      const right = first + column;
      if (left === 0 && right === 0) row[column] = 0;
      const ways = [
        [PAIR, left > 0 && right > 0 ? scoreAt(above, column + shift - 1) : Number.NEGATIVE_INFINITY],
        [RIGHT, right > 0 ? scoreAt(row, column - 1) + ALONE : Number.NEGATIVE_INFINITY],
        [LEFT, left > 0 ? scoreAt(above, column + shift) + ALONE : Number.NEGATIVE_INFINITY],
      ] as const;
      for (const [step = 0, score] of ways) {
        const total = step === PAIR && score > Number.NEGATIVE_INFINITY ? score + likeness(left - 1, right - 1) : score;
        if (total > scoreAt(row, column)) {
          row[column] = total;
          steps[left * width + column] = step;
        }
      }
    }
    above = row;
  }
  return walkBack(leftLength, rightLength, (left, right) => steps[left * width + right - firstOf(left)] ?? 0);
}

function scoreAt(row: Float64Array, column: number): number {
  return row[column] ?? Number.NEGATIVE_INFINITY;
}

function walkBack(
  leftLength: number,
  rightLength: number,
  stepAt: (left: number, right: number) => number,
): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let [left, right] = [leftLength, rightLength];
  while (left > 0 || right > 0) {
    // Where two sequences are so unlike in length that the band has a gap, no step leads here.
    const step = left === 0 ? RIGHT : right === 0 ? LEFT : stepAt(left, right) || RIGHT;
    if (step !== RIGHT) left--;
    if (step !== LEFT) right--;
    pairs.push({ left: step === RIGHT ? undefined : left, right: step === LEFT ? undefined : right });
  }
  return pairs.reverse();
}
