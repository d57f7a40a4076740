import { codeLines } from './code-lines.ts';
import { type FencedBlock, readFences } from './read-fences.ts';
import { type FenceLine, scanFences } from './scan-fences.ts';

/** A fence that was read otherwise than it is, or that nobody can be sure of. */
export interface RepairedFence {
  /**
   * `nested`: a block holds others with fences as long as its own; `cut`: nothing closes it, and it ends before the next
   * heading; `stray`: a fence that opens and closes nothing; `doubtful`: nothing was changed, and something is wrong.
   */
  kind: 'nested' | 'cut' | 'stray' | 'doubtful';
  /** Where it begins, from 1. */
  line: number;
  /** Its last line, from 1. */
  end: number;
}

export interface RepairedMarkdown {
  /** As many lines as before, each of which says the same. */
  text: string;
  repaired: RepairedFence[];
}

/**
 * Markdown in which every block of code ends where its author meant it to. An outer block gets longer fences, one that
 * is never closed a fence in place of the empty line before the next heading, and a fence without a partner becomes
 * text. What is right stays to the letter, and where it cannot be told nothing changes.
 */
export function repairFences(markdown: string): RepairedMarkdown {
  if (!markdown.includes('```') && !markdown.includes('~~~')) return { text: markdown, repaired: [] };
  const lines = markdown.split('\n');
  const reading = readFences(lines);
  const repaired = [
    ...(reading?.blocks.flatMap((block) => repairBlock(lines, block)) ?? []),
    ...(reading?.strays.map((fence) => escapeFence(lines, fence)) ?? []),
    ...(reading?.ambiguous.map(({ line }) => ({ kind: 'doubtful' as const, line: line + 1, end: line + 1 })) ?? []),
  ];
  openTags(lines);
  return { text: lines.join('\n'), repaired: repaired.sort((a, b) => a.line - b.line) };
}

function repairBlock(lines: string[], { open, close, cutBefore, innerLength }: FencedBlock): RepairedFence[] {
  const isNested = innerLength >= open.length && close !== undefined;
  if (close === undefined && cutBefore === undefined) return [];
  const length = isNested ? innerLength + 1 : open.length;
  if (isNested) {
    lines[open.line] = `${open.prefix}${open.mark.repeat(length)}${textAfter(lines, open)}`;
    lines[close.line] = `${close.prefix}${close.mark.repeat(Math.max(length, close.length))}`;
    return [{ kind: 'nested', line: open.line + 1, end: close.line + 1 }];
  }
  if (cutBefore === undefined) return [];
  lines[cutBefore - 1] = `${' '.repeat(open.indent)}${open.mark.repeat(Math.max(open.length, innerLength + 1))}`;
  if (innerLength >= open.length) {
    lines[open.line] = `${open.prefix}${open.mark.repeat(innerLength + 1)}${textAfter(lines, open)}`;
  }
  return [{ kind: 'cut', line: open.line + 1, end: cutBefore }];
}

/** What comes after the marks of a fence. */
function textAfter(lines: string[], { line, prefix, length }: FenceLine): string {
  return (lines[line] ?? '').slice(prefix.length + length);
}

function escapeFence(lines: string[], fence: FenceLine): RepairedFence {
  lines[fence.line] = `${fence.prefix}${`\\${fence.mark}`.repeat(fence.length)}${textAfter(lines, fence)}`;
  return { kind: 'stray', line: fence.line + 1, end: fence.line + 1 };
}

/** A tag alone on its line, as it begins a block of HTML that runs to the next empty line. */
const TAG_LINE = /^ {0,3}<\/?[A-Za-z][\w-]*(?:[ \t][^<>]*)?>[ \t]*$/;

/**
 * Directly below a tag (`<step>`), Markdown takes a fence for a part of the HTML, and the closing one for the beginning
 * of a block. Such tags are invented ones: they become text.
 */
function openTags(lines: string[]): void {
  const fences = scanFences(lines);
  const isFence = new Set(fences.map(({ line }) => line));
  const isCode = codeLines(fences, lines.length);
  // Upwards, so that each line knows whether a fence is below it and before the next empty line.
  let fenceBelow = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    if (fenceBelow && !isCode[index] && TAG_LINE.test(line)) {
      lines[index] = line.replace('<', '\\<');
    }
    fenceBelow = line.trim() !== '' && (fenceBelow || (isFence.has(index) && !isCode[index]));
  }
}
