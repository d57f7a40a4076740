import type { Variant, VocabularyEntry } from '../core/schema.ts';
import { foldWords } from '../words/fold-words.ts';

type Saying = Pick<Variant, 'source' | 'file' | 'capabilities'>;

/** What several files say in other forms of the same words, and no capability covers. */
export interface UncoveredPhrase {
  /** As the first file says it. */
  text: string;
  /** Files that say it. */
  count: number;
  /** The first of them. */
  source: string;
  file: string;
}

export interface VocabularyUse {
  /** Phrases that files say, each file's own counted once. */
  said: number;
  /** Those among them that mean a capability. */
  covered: number;
  /** Most frequent first, then in the order of the words. */
  uncovered: UncoveredPhrase[];
  /** Ids of capabilities that no file says, in the order of the vocabulary. */
  unused: string[];
}

/** What files say they can do, held against the vocabulary. Linear in the number of phrases. */
export function vocabularyUse(variants: Saying[], vocabulary: VocabularyEntry[]): VocabularyUse {
  const used = new Set<string>();
  const uncovered = new Map<string, UncoveredPhrase>();
  let said = 0;
  let covered = 0;
  for (const { source, file, capabilities } of variants) {
    const own = new Set<string>();
    for (const { text, id } of capabilities) {
      if (id !== undefined) used.add(id);
      const folded = foldWords(text).join(' ');
      if (own.has(folded)) continue;
      own.add(folded);
      said += 1;
      if (id !== undefined) covered += 1;
      else {
        const known = uncovered.get(folded);
        if (known) known.count += 1;
        else uncovered.set(folded, { text, count: 1, source, file });
      }
    }
  }
  return {
    said,
    covered,
    uncovered: [...uncovered]
      .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
      .map(([, phrase]) => phrase),
    unused: vocabulary.map(({ id }) => id).filter((id) => !used.has(id)),
  };
}
