import { splitWords } from '../../text/split-words.ts';
import { findFamilies } from '../query/find-families.ts';
import { encodePostings, type Posting } from './encode-postings.ts';
import type { SearchSource } from './make-search-data.ts';
import { familyTerm, LEVELS, type SearchChunk } from './search-data.ts';

/** What a word of the title and of the summary counts; sections bring their own weight. */
const WEIGHTS = { title: 8, summary: 4 };
/** A word counts at most so often in a text. */
const MAX_COUNT = 6;
/** Half of what a word can count for is reached at this sum of weights, in a text of usual length. */
const HALF_SUM = 5;
/** Words of a text of usual length, and how much its length matters (0: not at all). */
const USUAL_LENGTH = 900;
const LENGTH_MATTERS = 0.35;
/** Signs of postings in one chunk: some 2.5 kB when compressed. */
const CHUNK_SIZE = 5000;

/** The postings of all words, in chunks of about one size, in the order of their words. */
export function makeChunks(sources: SearchSource[]): { chunks: SearchChunk[]; starts: string[] } {
  const postings = new Map<string, Posting[]>();
  sources.forEach((source, text) => {
    for (const [term, level] of weighWords(source)) {
      const list = postings.get(term);
      if (list) list.push({ text, level });
      else postings.set(term, [{ text, level }]);
    }
  });
  const chunks: SearchChunk[] = [];
  const starts: string[] = [];
  let size = CHUNK_SIZE;
  for (const term of [...postings.keys()].sort()) {
    if (size >= CHUNK_SIZE) {
      chunks.push({});
      starts.push(term);
      size = 0;
    }
    const encoded = encodePostings(postings.get(term) ?? []);
    (chunks.at(-1) as SearchChunk)[term] = encoded;
    size += encoded.length + term.length + 6;
  }
  return { chunks, starts };
}

/** Stem → how much a text is about it; families of words that are in it, too. */
function weighWords(source: SearchSource): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  let length = 0;
  const add = (term: string, weight: number) => {
    const entry = sums.get(term) ?? { sum: 0, count: 0 };
    if (entry.count < MAX_COUNT) entry.sum += weight;
    entry.count++;
    sums.set(term, entry);
  };
  const read = (text: string, weight: number) => {
    const stems = splitWords(text).map(({ stem }) => stem);
    length += stems.length;
    for (const stem of stems) add(stem, weight);
    for (const family of findFamilies(stems)) add(familyTerm(family.number), weight);
  };
  read(`${source.title}\n${source.name}\n${source.agent}`, WEIGHTS.title);
  read(source.summary, WEIGHTS.summary);
  for (const { heading, text, weight } of source.sections) read(`${heading}\n${text}`, weight);
  const norm = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / USUAL_LENGTH;
  return new Map(
    [...sums].map(([term, { sum }]) => {
      const share = sum / (sum + HALF_SUM * norm);
      return [term, Math.max(1, Math.min(LEVELS, Math.ceil(share * LEVELS)))];
    }),
  );
}
