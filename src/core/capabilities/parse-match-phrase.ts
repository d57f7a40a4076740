import { foldWords, spellOut } from '../../words/fold-words.ts';
import { phraseStopWords } from '../../words/stop-words.ts';

/** One word of a match phrase. With `prefix`, every word that begins so. */
export interface MatchWord {
  text: string;
  prefix: boolean;
}

/** Words that are next to each other, in this order. */
export type MatchGroup = MatchWord[];

export interface MatchPhrase {
  groups: MatchGroup[];
  /** Words in all groups. */
  size: number;
  /** Nothing else may be said. */
  alone: boolean;
}

/**
 * A match phrase of the vocabulary → its words. Words may be in any order and a little apart, since `design of APIs`,
 * `API design` and `conception d'API` should not need three phrases; words joined by a hyphen are together as written,
 * since a `design-system` is not the design of a system. A phrase that begins with `=` must be all that is said, neutral
 * words apart: `=log` is a capability, while `evolution log` is none. A phrase of stop words alone has no groups.
 */
export function parseMatchPhrase(phrase: string): MatchPhrase {
  const groups: MatchGroup[] = [];
  for (const piece of spellOut(phrase).split(/\s+/)) {
    const group = piece.split('-').flatMap(parseWords);
    if (group.length > 0) groups.push(group);
  }
  return { groups, size: groups.reduce((sum, group) => sum + group.length, 0), alone: phrase.startsWith('=') };
}

function parseWords(piece: string): MatchWord[] {
  // A prefix is half a word: cutting a plural from it would cut letters that it needs.
  const prefix = /^([\p{L}\p{N}]+)\*$/u.exec(piece)?.[1];
  if (prefix) return [{ text: prefix.toLowerCase().replace('isation', 'ization'), prefix: true }];
  return foldWords(piece)
    .filter((word) => !phraseStopWords.has(word))
    .map((text) => ({ text, prefix: false }));
}

/** Whether a folded word is what the match phrase asks for. */
export function isMatchWord(wanted: MatchWord, word: string): boolean {
  return wanted.prefix ? word.startsWith(wanted.text) : word === wanted.text;
}
