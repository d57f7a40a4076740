import { weights } from './weights.ts';

/** Where a text has one word of the question. */
export interface WordPlaces {
  /** Place of the word in the question. */
  item: number;
  /** Words before it in the question, those of grammar too. */
  offset: number;
  /** Words from the beginning of the text, ascending. */
  positions: Uint32Array;
}

/**
 * The largest share of a question (`shares` of its words, which add up to 1) that stands together in some stretch of a text
 * of `weights.near.window` words: what somebody remembers of an example or a sentence. Time grows with the positions.
 */
export function nearShare(places: WordPlaces[], shares: number[]): number {
  return bestShare(places, shares, weights.near.window, (position) => position);
}

/** The same for words that stand as the question has them: in its order, as far from each other, give or take a word. */
export function inOrderShare(places: WordPlaces[], shares: number[]): number {
  return bestShare(places, shares, weights.inOrder.slack, (position, offset) => position - offset);
}

/** The largest share of words whose places, each as `placeOf` says, lie within a window. */
function bestShare(
  places: WordPlaces[],
  shares: number[],
  window: number,
  placeOf: (position: number, offset: number) => number,
): number {
  const events = places
    .flatMap(({ item, offset, positions }) =>
      Array.from(positions, (position) => ({ place: placeOf(position, offset), item })),
    )
    .sort((a, b) => a.place - b.place);
  const inside = new Array<number>(shares.length).fill(0);
  let [from, share, best] = [0, 0, 0];
  for (const { place, item } of events) {
    inside[item] = (inside[item] ?? 0) + 1;
    if (inside[item] === 1) share += shares[item] ?? 0;
    for (let first = events[from]; first && place - first.place >= window; first = events[++from]) {
      inside[first.item] = (inside[first.item] ?? 0) - 1;
      if (inside[first.item] === 0) share -= shares[first.item] ?? 0;
    }
    best = Math.max(best, share);
  }
  return best;
}

/**
 * Whether words stand in a text in the order and about as near to each other as `places` says, their places in a phrase:
 * parts of one name (`jobs-to-be-done`) share a position, and elided articles have one of their own (`stretch` allows for
 * as many words between as there are).
 */
export function standTogether(words: { place: number; positions: Uint32Array }[], stretch = 2): boolean {
  const [first, ...others] = words;
  if (!first) return true;
  return first.positions.some((start) =>
    others.every(({ place, positions }) => {
      const far = Math.max(0, place - first.place) * stretch;
      return positions.some((position) => position >= start && position <= start + far);
    }),
  );
}
