import { weights } from './weights.ts';

/** Where a text has one word of the question. */
export interface WordPositions {
  /** Index of the word in the question. */
  item: number;
  /** Words before it in the question, those of grammar too. */
  offset: number;
  /** Words from the beginning of the text, ascending. */
  positions: Uint32Array;
}

/**
 * The largest share of a question (`shares` of its words, which add up to 1) that is together in some stretch of a text
 * of `weights.near.window` words: what somebody remembers of an example or a sentence. Time grows with the positions.
 */
export function nearShare(words: WordPositions[], shares: number[]): number {
  return bestShare(words, shares, weights.near.window, (position) => position);
}

/** The same for words that are as the question has them: in its order, as far from each other, give or take a word. */
export function inOrderShare(words: WordPositions[], shares: number[]): number {
  return bestShare(words, shares, weights.inOrder.slack, (position, offset) => position - offset);
}

/** The largest share of words whose positions, each as `positionOf` says, lie within a window. */
function bestShare(
  words: WordPositions[],
  shares: number[],
  window: number,
  positionOf: (position: number, offset: number) => number,
): number {
  const events = words
    .flatMap(({ item, offset, positions }) =>
      Array.from(positions, (position) => ({ at: positionOf(position, offset), item })),
    )
    .sort((a, b) => a.at - b.at);
  const inside = new Array<number>(shares.length).fill(0);
  let [from, share, best] = [0, 0, 0];
  for (const { at, item } of events) {
    inside[item] = (inside[item] ?? 0) + 1;
    if (inside[item] === 1) share += shares[item] ?? 0;
    for (let first = events[from]; first && at - first.at >= window; first = events[++from]) {
      inside[first.item] = (inside[first.item] ?? 0) - 1;
      if (inside[first.item] === 0) share -= shares[first.item] ?? 0;
    }
    best = Math.max(best, share);
  }
  return best;
}

/**
 * Whether words are in a text in the order and about as near to each other as `words` says, their offsets in a phrase:
 * parts of one name (`jobs-to-be-done`) share a position, and elided articles have one of their own (`stretch` allows for
 * as many words between as there are).
 */
export function areTogether(words: { offset: number; positions: Uint32Array }[], stretch = 2): boolean {
  const [first, ...others] = words;
  if (!first) return true;
  return first.positions.some((start) =>
    others.every(({ offset, positions }) => {
      const far = Math.max(0, offset - first.offset) * stretch;
      return positions.some((position) => position >= start && position <= start + far);
    }),
  );
}
