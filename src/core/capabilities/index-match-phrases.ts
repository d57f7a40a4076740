import { textsOf } from '../../i18n/per-locale.ts';
import type { VocabularyEntry } from '../schema.ts';
import { type MatchPhrase, type MatchWord, parseMatchPhrase } from './parse-match-phrase.ts';

/** A match phrase with the entry that it means. */
export interface PhraseCandidate extends MatchPhrase {
  id: string;
  /** Index in the vocabulary: what decides where nothing else does. */
  rank: number;
  /** One word that many other entries use too (`security`): alone it says little. */
  general: boolean;
}

export interface PhraseIndex {
  /** The candidates that are looked for where this folded word is. */
  startingWith(word: string): PhraseCandidate[];
}

/** From how many other entries on a word counts as general. */
const GENERAL = 3;
/** Prefixes shorter than this are not looked up, words are cut at the other end: no word may cost more than a line. */
const MIN_PREFIX = 2;
const MAX_PREFIX = 24;

/** Vocabulary → its match phrases, each filed under its rarest word. */
export function indexMatchPhrases(vocabulary: VocabularyEntry[]): PhraseIndex {
  const candidates = vocabulary.flatMap((entry, rank) =>
    textsOf(entry.match)
      .flat()
      .map(parseMatchPhrase)
      .filter((phrase) => phrase.size > 0)
      .map((phrase): PhraseCandidate => ({ ...phrase, id: entry.id, rank, general: false })),
  );
  const usage = countUsage(candidates);
  const exact = new Map<string, PhraseCandidate[]>();
  const prefixes = new Map<string, PhraseCandidate[]>();
  for (const candidate of candidates) {
    const words = candidate.groups.flat();
    const rarest = words.reduce((a, b) => (usage(b).size < usage(a).size ? b : a));
    candidate.general = words.length === 1 && [...usage(rarest)].filter((id) => id !== candidate.id).length >= GENERAL;
    const shelf = rarest.prefix ? prefixes : exact;
    const filed = shelf.get(rarest.text);
    if (filed) filed.push(candidate);
    else shelf.set(rarest.text, [candidate]);
  }
  return {
    startingWith(word) {
      const found = [...(exact.get(word) ?? [])];
      for (let length = MIN_PREFIX; length <= Math.min(word.length, MAX_PREFIX); length += 1) {
        found.push(...(prefixes.get(word.slice(0, length)) ?? []));
      }
      return found;
    },
  };
}

/** How many entries use a word (or any word that begins so) in a match phrase of several words. */
function countUsage(candidates: PhraseCandidate[]): (word: MatchWord) => ReadonlySet<string> {
  const none: ReadonlySet<string> = new Set();
  const byWord = new Map<string, Set<string>>();
  const byPrefix = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) => {
    const ids = map.get(key);
    if (ids) ids.add(id);
    else map.set(key, new Set([id]));
  };
  for (const { groups, size, id } of candidates) {
    if (size < 2) continue;
    for (const word of groups.flat()) {
      if (!word.prefix) add(byWord, word.text, id);
      for (let length = MIN_PREFIX; length <= word.text.length; length += 1) {
        add(byPrefix, word.text.slice(0, length), id);
      }
    }
  }
  return (word) => (word.prefix ? byPrefix : byWord).get(word.text) ?? none;
}
