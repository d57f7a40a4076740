import { splitWords } from '../../words/split-words.ts';
import { wordFamilies } from './word-families.ts';

/** A member of a family in a row of words. */
export interface FoundFamily {
  /** Index in `wordFamilies`. */
  number: number;
  /** Where its words are: from the first to after the last. */
  from: number;
  to: number;
}

interface Member {
  stems: string[];
  number: number;
}

let byFirst: Map<string, Member[]> | undefined;

/** The families whose members are in a row of stems, side by side. */
export function findFamilies(stems: string[]): FoundFamily[] {
  byFirst ??= fileMembers();
  const found: FoundFamily[] = [];
  stems.forEach((stem, from) => {
    for (const member of byFirst?.get(stem) ?? []) {
      const isThere = member.stems.every((wanted, at) => stems[from + at] === wanted);
      if (isThere) found.push({ number: member.number, from, to: from + member.stems.length });
    }
  });
  return found;
}

/** The stems of a family's members of one word. */
export function familyStems(number: number): string[] {
  return (wordFamilies[number] ?? []).flatMap((text) => {
    const stems = splitWords(text).map(({ stem }) => stem);
    return stems.length === 1 ? stems : [];
  });
}

function fileMembers(): Map<string, Member[]> {
  const filed = new Map<string, Member[]>();
  wordFamilies.forEach((texts, number) => {
    for (const text of texts) {
      const stems = splitWords(text).map(({ stem }) => stem);
      const list = filed.get(stems[0] ?? '') ?? [];
      if (stems.length > 0) filed.set(stems[0] ?? '', [...list, { stems, number }]);
    }
  });
  return filed;
}
