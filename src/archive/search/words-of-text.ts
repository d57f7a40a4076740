import { isUnspacedCharacter, splitWords } from '../../words/split-words.ts';

/** The words of a text in order: their stems, and for each how many words of the text are before it. */
export interface PlacedWords {
  stems: string[];
  positions: number[];
}

interface RunWord {
  stem: string;
  piece: number;
  /** A character of a script without spaces has a position of its own; pieces of a name share one. */
  isAlone: boolean;
}

/** What is between two spaces is split once: a catalogue has each a hundred times. */
const runs = new Map<string, RunWord[]>();
const MAX_RUNS = 500_000;

/** The same words as `splitWords`, which never joins across a space, in a tenth of the time. */
export function wordsOfText(text: string): PlacedWords {
  const stems: string[] = [];
  const positions: number[] = [];
  let position = -1;
  for (const run of text.split(/\s+/)) {
    let last = -1;
    for (const { stem, piece, isAlone } of wordsOfRun(run)) {
      position += piece === last && isAlone ? 1 : Math.max(0, piece - last);
      last = Math.max(last, piece);
      stems.push(stem);
      positions.push(position);
    }
  }
  return { stems, positions };
}

function wordsOfRun(run: string): RunWord[] {
  let words = runs.get(run);
  if (!words) {
    words = splitWords(run).map(({ stem, pieceIndex, form }) => {
      return { stem, piece: pieceIndex, isAlone: isUnspacedCharacter(form) };
    });
    if (runs.size < MAX_RUNS) runs.set(run, words);
  }
  return words;
}
