import { createHash } from 'node:crypto';

/** Where a run of words stands in a collection, without the words. */
export interface SentencePlace {
  /** Two in three are looked at only when all is done. */
  isHeldOut: boolean;
  /** Path of the file within the collection. */
  path: string;
  anchor: string;
  /** Place of its first word among those of the section that spaces are between, from 0. */
  start: number;
  /** How many words it has. */
  count: number;
  /** Says whether the words are still those that were chosen; see `hashRun`. */
  hash: string;
}

const LINE = /^(held|seen) (\S+) (\S+) (\d+) (\d+) ([0-9a-f]{12})$/;

/** `seen folder/file.md i-approach 12 7 0123456789ab` */
export function formatPlace({ isHeldOut, path, anchor, start, count, hash }: SentencePlace): string {
  return [isHeldOut ? 'held' : 'seen', path, anchor, start, count, hash].join(' ');
}

/** What `formatPlace` wrote; throws where a line is none. */
export function parsePlace(line: string): SentencePlace {
  const [, use, path = '', anchor = '', start, count, hash = ''] = LINE.exec(line) ?? [];
  if (use === undefined) throw new Error(`Expected \`held|seen path anchor start count hash\`, got \`${line}\`.`);
  return { isHeldOut: use === 'held', path, anchor, start: Number(start), count: Number(count), hash };
}

/** The file of a language: a line a place, with a word ahead on how to read it. */
export function formatPlaces(places: SentencePlace[], language: string): string {
  return `${comment(language)}\n${places.map((place) => `${formatPlace(place)}\n`).join('')}`;
}

/** The places of such a file. */
export function parsePlaces(text: string): SentencePlace[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map(parsePlace);
}

function comment(language: string): string {
  return `# Where words stand together in real agents (${language}): held out or seen, path, anchor, place of the first word in
# the section (from 0), how many words, and 12 digits of the SHA-256 of them. Written by choose-sentences.ts.`;
}

/** The words of a section's text that spaces are between. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** A run of words as somebody types it: without the punctuation and the quotes around it. */
export function runOf(words: string[]): string {
  return words.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Twelve hexadecimal digits that stand for a run of words. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}
