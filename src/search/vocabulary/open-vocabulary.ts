/** A phrase of an entry that holds the word it is filed under. */
export interface QueryPhrase {
  /** Index of the entry in the vocabulary. */
  index: number;
  /** All its words, that one too. */
  words: string[];
}

export interface QueryVocabulary {
  /** Phrases by each of their words; of those whose chunk was loaded. */
  byWord: ReadonlyMap<string, QueryPhrase[]>;
  /** How much a word says: less, the more entries use it. */
  weightOf(word: string): number;
  /** Loads what folded words may mean; rejects where a chunk cannot be had, and tries again next time. */
  load(words: string[]): Promise<void>;
}

/** Chunks as `packVocabulary` made them, by number; `count` entries in all. */
export function openVocabulary(
  starts: string[],
  count: number,
  loadChunk: (number: number) => Promise<string>,
): QueryVocabulary {
  const byWord = new Map<string, QueryPhrase[]>();
  const weights = new Map<string, number>();
  const unknown = Math.log(1 + count) / 2;
  const loading = new Map<number, Promise<void>>();

  const read = (chunk: string) => {
    for (const line of chunk.split('\n').filter(Boolean)) {
      const [word = '', ...phrases] = line.split(' ');
      byWord.set(
        word,
        phrases.map((phrase) => readPhrase(word, phrase)),
      );
      const entries = new Set(byWord.get(word)?.map(({ index }) => index));
      weights.set(word, Math.log(1 + count / entries.size));
    }
  };
  const ensure = (number: number): Promise<void> => {
    const known = loading.get(number);
    if (known) return known;
    const chunk = loadChunk(number).then(read);
    loading.set(number, chunk);
    chunk.catch(() => loading.delete(number));
    return chunk;
  };
  return {
    byWord,
    weightOf: (word) => weights.get(word) ?? unknown,
    async load(words) {
      const numbers = new Set(words.flatMap((word) => findChunk(starts, word.slice(0, 3)) ?? []));
      await Promise.all([...numbers].map(ensure));
    },
  };
}

function readPhrase(word: string, text: string): QueryPhrase {
  const [index = '', others = ''] = text.split(':');
  return { index: Number(index), words: [word, ...others.split('+').filter(Boolean)] };
}

/** The chunk that holds what begins so: the last one that begins with it or before it. */
function findChunk(starts: string[], beginning: string): number | undefined {
  const after = starts.findIndex((start) => start > beginning);
  const number = (after < 0 ? starts.length : after) - 1;
  return number < 0 ? undefined : number;
}
