import { mayContinue } from '../../text/stem-word.ts';
import { decodePostings } from './encode-postings.ts';
import type { SearchChunk } from './search-data.ts';

/** Where postings come from, by number of their chunk: the network, a disk, a test. */
export type LoadChunk = (number: number) => Promise<SearchChunk>;

/** The postings of an index; what was loaded is there at once. */
export interface Postings {
  /** Loads what is needed to ask for some terms; rejects where a chunk cannot be had, and tries again next time. */
  load(terms: string[]): Promise<void>;
  /** Loads what may begin so. */
  loadBeginning(typed: string): Promise<void>;
  /** Level of a loaded term in each text (0: not in it); `undefined` where no text holds it. */
  levels(term: string): Uint8Array | undefined;
  /** How many texts hold a loaded term. */
  count(term: string): number;
  /** Loaded stems that begin so, or that what is typed may become. */
  startingWith(typed: string): string[];
}

/** Of what begins as a short word, no more than so many chunks are loaded. */
const MAX_CHUNKS = 3;

/** `starts` are the first terms of the chunks, `total` the number of texts. */
export function openPostings(starts: string[], total: number, loadChunk: LoadChunk): Postings {
  const encoded = new Map<string, string>();
  const decoded = new Map<string, { levels: Uint8Array; count: number }>();
  const loading = new Map<number, Promise<void>>();

  const ensure = (number: number): Promise<void> => {
    let chunk = loading.get(number);
    if (!chunk) {
      chunk = loadChunk(number).then((terms) => {
        for (const [term, postings] of Object.entries(terms)) encoded.set(term, postings);
      });
      loading.set(number, chunk);
      chunk.catch(() => loading.delete(number));
    }
    return chunk;
  };
  const decode = (term: string) => {
    const known = decoded.get(term);
    const postings = encoded.get(term);
    if (known || postings === undefined) return known;
    const levels = new Uint8Array(total);
    const list = decodePostings(postings);
    for (const { text, level } of list) levels[text] = level;
    decoded.set(term, { levels, count: list.length });
    return decoded.get(term);
  };

  return {
    async load(terms) {
      if (starts.length === 0) return;
      await Promise.all([...new Set(terms.map((term) => findChunk(starts, term)))].map(ensure));
    },
    async loadBeginning(typed) {
      if (starts.length === 0) return;
      const [from, to] = [findChunk(starts, typed), findChunk(starts, `${typed}\uffff`)];
      const numbers = Array.from({ length: Math.min(MAX_CHUNKS, to - from + 1) }, (_, at) => from + at);
      await Promise.all(numbers.map(ensure));
    },
    levels: (term) => decode(term)?.levels,
    count: (term) => decode(term)?.count ?? 0,
    startingWith: (typed) => [...encoded.keys()].filter((term) => term.startsWith(typed) || mayContinue(term, typed)),
  };
}

/** The chunk that holds a term: the last one that begins with it or before it. */
function findChunk(starts: string[], term: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? '') <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}
