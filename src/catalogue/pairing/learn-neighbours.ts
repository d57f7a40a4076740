import { isFixedName } from '../../core/references/fixed-names.ts';
import { foldToAscii } from '../../words/fold-to-ascii.ts';
import type { PairCandidate } from './pair-candidate.ts';

/** What the pairs that are sure say of the places of all other files. */
export interface Neighbours {
  /** The files of one folder in one language, by a key. */
  rooms: Map<string, number[]>;
  /** File → its room. */
  roomOf: Map<number, string>;
  /** Room → the rooms of other languages that have the translations of its files, with the pairs that say so. */
  counterparts: Map<string, Map<string, number>>;
  /** How much of what two paths say is said by both, 0 to 1. */
  likenessOfPaths(one: number, other: number): number;
}

/** Where fewer of a folder's pairs lead to another folder, they are the exception. */
const LEAST_SHARE = 0.25;
/** Two words are one in two languages where they meet in so many pairs, and in so much of all that have either. */
const LEAST_MEETINGS = 2;
const LEAST_DICE = 0.5;

/** Learns which folders and which words of paths belong together. Linear in the number of files and pairs. */
export function learnNeighbours(candidates: PairCandidate[], pairs: { one: number; other: number }[]): Neighbours {
  const places = candidates.map(readPlace);
  const rooms = new Map<string, number[]>();
  for (const [file, place] of places.entries()) {
    if (!place) continue;
    const files = rooms.get(place.room) ?? [];
    files.push(file);
    rooms.set(place.room, files);
  }
  const bearers = new Map<string, number>();
  for (const place of places) for (const word of place?.words ?? []) add(bearers, word);
  const meetings = new Map<string, Map<string, number>>();
  const words = new Map<string, Map<string, number>>();
  for (const [mine, theirs] of pairs.flatMap(({ one, other }) => [
    [places[one], places[other]],
    [places[other], places[one]],
  ])) {
    if (!mine || !theirs) continue;
    count(meetings, mine.room, theirs.room);
    for (const word of mine.words) {
      // Of how many pairs with this language.
      count(words, word, theirs.language);
      for (const their of theirs.words) count(words, word, their);
    }
  }
  const meet = (one: string, other: string, mine: Place, theirs: Place): boolean => {
    if (stemOf(one) === stemOf(other)) return true;
    const together = words.get(one)?.get(other) ?? 0;
    const all = (words.get(one)?.get(theirs.language) ?? 0) + (words.get(other)?.get(mine.language) ?? 0);
    return together >= LEAST_MEETINGS && 2 * together >= LEAST_DICE * all;
  };
  return {
    rooms,
    roomOf: new Map([...rooms].flatMap(([room, files]) => files.map((file) => [file, room] as const))),
    counterparts: keepUsual(meetings),
    likenessOfPaths(one, other) {
      const [mine, theirs] = [places[one], places[other]];
      if (!mine || !theirs) return 0;
      let [said, both] = [0, 0];
      const weigh = (word: string, isShared: boolean) => {
        // As of terms: the rarer, the more it tells.
        const weight = Math.log(1 + candidates.length / (bearers.get(word) ?? 1));
        said += weight;
        if (isShared) both += weight;
      };
      for (const word of mine.words)
        weigh(
          word,
          theirs.words.some((their) => meet(word, their, mine, theirs)),
        );
      for (const word of theirs.words)
        weigh(
          word,
          mine.words.some((own) => meet(own, word, mine, theirs)),
        );
      return said === 0 ? 0 : both / said;
    },
  };
}

interface Place {
  /** The folder that has the agent, in its language. */
  room: string;
  language: string;
  /** Of the last part of the path that tells of the agent, each with its language in front. */
  words: string[];
}

/** So many words of a name are looked at. */
const MAX_WORDS = 12;

function readPlace({ place, language }: PairCandidate): Place | undefined {
  if (!place) return undefined;
  const parts = place.file.replace(/\.[^./]+$/, '').split('/');
  // Of `quay/clerk/SKILL.md` the name is that of its folder.
  while (parts.length > 1 && isFixedName(parts.at(-1) ?? '')) parts.pop();
  const words = foldToAscii(parts.pop() ?? '')
    .split('-')
    .filter((word) => word.length > 1);
  return {
    room: [language, place.source, ...parts].join('\0'),
    language,
    words: [...new Set(words)].slice(0, MAX_WORDS).map((word) => `${language} ${word}`),
  };
}

/** Many words are spelt nearly alike in both languages. */
function stemOf(word: string): string {
  return word.slice(word.indexOf(' ') + 1).slice(0, 5);
}

/** Without the folders that few of the pairs of either one lead to. */
function keepUsual(meetings: Map<string, Map<string, number>>): Neighbours['counterparts'] {
  const totals = new Map<string, number>();
  const toLanguage = (room: string, other: string) => `${room}\0\0${other.slice(0, other.indexOf('\0'))}`;
  for (const [room, others] of meetings) {
    for (const [other, times] of others) add(totals, toLanguage(room, other), times);
  }
  const isUsual = (room: string, other: string, times: number) =>
    times >= LEAST_SHARE * Math.max(totals.get(toLanguage(room, other)) ?? 0, totals.get(toLanguage(other, room)) ?? 0);
  return new Map(
    [...meetings].map(([room, others]) => [
      room,
      new Map([...others].filter(([other, times]) => isUsual(room, other, times))),
    ]),
  );
}

function count(counts: Map<string, Map<string, number>>, key: string, inner: string): void {
  const known = counts.get(key) ?? new Map<string, number>();
  add(known, inner);
  counts.set(key, known);
}

function add(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
