import { type StructuredPatchHunk, structuredPatch } from 'diff';
import type { Style, Terminal } from '../terminal/create-terminal.ts';
import { showText } from '../terminal/show-text.ts';

/** Lines that stay are shown around a change, so many on each side. */
const CONTEXT = 3;

/**
 * The search for the shortest difference takes time with the lines of both texts times those that changed. With more lines,
 * more changes or more steps it takes too long, and a coarse one is shown.
 */
const MOST_LINES = 40_000;
const MOST_CHANGES = 4000;
const MOST_STEPS = 16_000_000;

/** A unified diff for people: what could act on a terminal is written out, tabs excepted. */
export function formatDiff(path: string, before: string, after: string, { paint }: Pick<Terminal, 'paint'>): string[] {
  const name = showText(path);
  const hunks = findHunks(before, after);
  return [
    paint('bold', `--- ${name}`),
    paint('bold', `+++ ${name}`),
    ...hunks.flatMap((hunk) => [paint('dim', describeHunk(hunk)), ...hunk.lines.map((line) => showLine(line, paint))]),
  ];
}

function findHunks(before: string, after: string): Hunk[] {
  const lines = before.split('\n').length + after.split('\n').length;
  if (lines > MOST_LINES) return [compareCoarsely(before, after)];
  const options = { context: CONTEXT, maxEditLength: Math.min(MOST_CHANGES, Math.floor(MOST_STEPS / lines)) };
  return structuredPatch('', '', before, after, '', '', options)?.hunks ?? [compareCoarsely(before, after)];
}

type Hunk = Pick<StructuredPatchHunk, 'oldStart' | 'oldLines' | 'newStart' | 'newLines' | 'lines'>;

/** One hunk with all that lies between the lines that both texts begin and end with. */
function compareCoarsely(before: string, after: string): Hunk {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, fresh.length);
  let first = 0;
  while (first < shorter && old[first] === fresh[first]) first++;
  let same = 0;
  while (same < shorter - first && old.at(-1 - same) === fresh.at(-1 - same)) same++;
  const removed = old.slice(first, old.length - same);
  const added = fresh.slice(first, fresh.length - same);
  return {
    oldStart: first + 1,
    oldLines: removed.length,
    newStart: first + 1,
    newLines: added.length,
    lines: [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)],
  };
}

function describeHunk({ oldStart, oldLines, newStart, newLines }: Hunk): string {
  return `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
}

const styles: Record<string, Style> = { '-': 'red', '+': 'green', '\\': 'dim' };

function showLine(line: string, paint: Terminal['paint']): string {
  const shown = line.split('\t').map(showText).join('\t');
  const style = styles[line.charAt(0)];
  return style ? paint(style, shown) : shown;
}
