import { countOpened } from '../../examples/example-tags.ts';
import { isKeyLine, keyOf, knownKeys } from '../header-lines.ts';
import { readOddKey } from './read-odd-key.ts';

export interface HeaderEntry {
  key: string;
  /** Index of its first line in the header, from 0. */
  line: number;
  /** The lines as they are, the key's own among them; that one as it should be where `isOdd`. */
  lines: string[];
  /** Whether the key came after an indent, or before its value without a blank. */
  isOdd?: true;
  /** Columns that all lines of the header are indented by. */
  indent: number;
}

interface Cutting {
  entries: HeaderEntry[];
  stray: { line: number; text: string }[];
  /** Examples that are not closed. */
  openTags: number;
  /** Whether the last entry goes on over lines without an indent. */
  isLoose: boolean;
}

/**
 * Cuts a header into its top-level entries by lines alone, so that one damaged value cannot take its neighbours with
 * it. Lines before the first key are `stray`.
 */
export function cutEntries(header: string): { entries: HeaderEntry[]; stray: { line: number; text: string }[] } {
  const { lines, indent } = dedent(header.split('\n'));
  const ownKeys = new Set(lines.map(keyOf));
  const cutting: Cutting = { entries: [], stray: [], openTags: 0, isLoose: false };
  for (const [index, line] of lines.entries()) {
    const current = cutting.entries.at(-1);
    const odd = isOpen(cutting, line) ? undefined : readOddKey(line, current?.lines, ownKeys);
    if (beginsEntry(line, cutting)) begin(cutting, { key: keyOf(line) ?? '', line: index, lines: [line], indent });
    else if (odd) begin(cutting, { key: odd.key, line: index, lines: [odd.line], isOdd: true, indent });
    else if (current) {
      current.lines.push(line);
      cutting.isLoose ||= /^[^\s#]/.test(line);
    } else if (line.trim() !== '' && !line.startsWith('#')) cutting.stray.push({ line: index, text: line });
    cutting.openTags += countOpened(line);
  }
  return { entries: cutting.entries, stray: cutting.stray };
}

/** A header whose lines are all indented is one all the same; of one line alone that is the key. */
function dedent(lines: string[]): { lines: string[]; indent: number } {
  const filled = lines.filter((line) => line.trim() !== '');
  const indents = filled.map((line) => line.length - line.trimStart().length);
  const indent = filled.length > 1 ? indents.reduce((least, each) => Math.min(least, each)) : 0;
  return indent === 0 ? { lines, indent } : { lines: lines.map((line) => line.slice(indent)), indent };
}

function begin(cutting: Cutting, entry: HeaderEntry): void {
  cutting.entries.push(entry);
  cutting.openTags = 0;
  cutting.isLoose = false;
}

function beginsEntry(line: string, cutting: Cutting): boolean {
  if (!isKeyLine(line) || isOpen(cutting, line)) return false;
  // `Features:` is a heading where the lines above it have lost their indent.
  return !cutting.isLoose || !/^[A-Z]/.test(line) || knownKeys.has(keyOf(line) ?? '');
}

/** Inside an example that was never closed, only some keys end it. */
function isOpen({ openTags, entries }: Cutting, line: string): boolean {
  const key = keyOf(line) ?? '';
  const isCertain = /^(?:tools|model|color|name|permissionMode|disallowedTools)$/.test(key);
  return openTags > 0 && !(isCertain && entries.at(-1)?.key !== key);
}
