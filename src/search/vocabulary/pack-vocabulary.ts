import { type MatchWord, parseMatchPhrase } from '../../core/capabilities/parse-match-phrase.ts';
import type { VocabularyEntry } from '../../core/schema.ts';
import { textsOf } from '../../i18n/per-locale.ts';

/** Letters of a word that count: what a query and a match phrase share of `optimisation` and `optimiser`. */
export const WORD_LENGTH = 8;
/** Characters of a chunk: some 2 kB when compressed. */
const CHUNK_SIZE = 4000;

/**
 * The vocabulary as a browser needs it to understand a query, in chunks of about one size in the order of their words, with
 * the first word of each; see `openVocabulary`. A line a word: `review 12:code 40:pull+request 7`, which stands for a
 * phrase `review code` of the capability at index 12, one of three words, and `review` alone at 7. `*` ends a word that
 * begins others. A phrase that holds a shorter one of the same entry is left out, as are order and neighbourhood: a query
 * is not a sentence.
 */
export function packVocabulary(vocabulary: VocabularyEntry[]): { starts: string[]; chunks: string[] } {
  const lines = new Map<string, string[]>();
  vocabulary.forEach(({ match }, index) => {
    for (const words of phrasesOf(textsOf(match).flat())) {
      for (const word of words) {
        const others = words.filter((other) => other !== word).join('+');
        lines.set(word, [...(lines.get(word) ?? []), others === '' ? String(index) : `${index}:${others}`]);
      }
    }
  });
  const [starts, chunks]: [string[], string[]] = [[], []];
  for (const word of [...lines.keys()].sort()) {
    const line = `${[word, ...(lines.get(word) ?? [])].join(' ')}\n`;
    const last = chunks.at(-1);
    // What begins alike stays together: the beginnings of a word (`sec*`, `secu*`) are looked for in one chunk.
    const isNew = last === undefined || (last.length > CHUNK_SIZE && !wordBefore(last).startsWith(word.slice(0, 3)));
    if (isNew) {
      starts.push(word.slice(0, 3));
      chunks.push(line);
    } else chunks[chunks.length - 1] = last + line;
  }
  return { starts, chunks };
}

/** The first word of the last line of a chunk. */
function wordBefore(chunk: string): string {
  return chunk.slice(chunk.lastIndexOf('\n', chunk.length - 2) + 1);
}

/** Phrases as sets of words, those that hold no other. */
function phrasesOf(phrases: string[]): string[][] {
  const all = phrases.map((phrase) => wordsOf(phrase)).filter((words) => words.length > 0);
  const kept: string[][] = [];
  for (const words of all.sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => shorter.every((word) => words.includes(word)))) kept.push(words);
  }
  return kept;
}

function wordsOf(phrase: string): string[] {
  return [...new Set(parseMatchPhrase(phrase).groups.flat().map(shortened))].sort();
}

function shortened({ text, prefix }: MatchWord): string {
  return prefix && text.length < WORD_LENGTH ? `${text}*` : text.slice(0, WORD_LENGTH);
}
