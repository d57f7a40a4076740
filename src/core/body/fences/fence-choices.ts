import type { FenceLine } from './scan-fences.ts';

/** What a fence does: `nest` opens a block in a block, `reopen` ends the one before without a fence, `text` is content. */
export type Action = 'open' | 'close' | 'nest' | 'stray' | 'text' | 'ambiguous' | 'reopen';

export interface OpenBlock {
  fence: FenceLine;
  /** What is in it: Markdown may hold fences of its own, code hardly does. */
  kind: 'markdown' | 'text' | 'code';
}

/** A block in a block in a block: nobody goes deeper. */
const MAX_DEPTH = 3;

const MARKDOWN = /^(?:markdown|md|mdx|gfm)\b/i;
/** Formats that hold text of any kind. */
const TEXT = /^(?:text|txt|plain|xml|html|yaml|yml|console|output|prompt)\b/i;

/** Whether a fence within a block can only be a part of what the block holds. */
export function isContent(open: FenceLine, fence: FenceLine): boolean {
  return fence.mark !== open.mark || fence.length < open.length || fence.indent - open.indent >= 4;
}

/** What a fence may be where these blocks are open, with the price of each. */
export function choices(stack: OpenBlock[], fence: FenceLine, headings: number[]): [Action, number][] {
  const top = stack.at(-1);
  const { looksOpening, looksClosing } = fence;
  if (!top) {
    if (fence.indent - fence.itemIndent >= 4) return [['text', 0]];
    if (fence.info !== '') return [['open', 0]];
    return [
      ['open', looksOpening ? 0 : looksClosing ? 3 : 1],
      ['stray', looksOpening ? 4 : looksClosing ? 1.5 : 3],
    ];
  }
  const [outermost = top] = stack;
  if (isContent(outermost.fence, fence) || isContent(top.fence, fence)) return [['text', 0]];
  const within = { markdown: 0.1, text: 1.5, code: 5 }[top.kind];
  const found: [Action, number][] = [];
  if (fence.info === '') {
    found.push(['close', looksClosing ? 0 : looksOpening ? 3 : 1]);
    if (stack.length < MAX_DEPTH) found.push(['nest', within + (looksOpening ? 0.5 : looksClosing ? 5 : 2)]);
    return found;
  }
  found.push(['ambiguous', 3.5]);
  if (stack.length < MAX_DEPTH) found.push(['nest', within]);
  if (stack.length === 1 && top.kind !== 'markdown' && cutOf(top.fence, fence.line, headings) !== undefined) {
    found.push(['reopen', headings.includes(fence.line - 1) || headings.includes(fence.line - 2) ? 2.5 : 3]);
  }
  return found;
}

export function kindOf({ info, line }: FenceLine, lines: string[]): OpenBlock['kind'] {
  if (MARKDOWN.test(info)) return 'markdown';
  if (TEXT.test(info)) return 'text';
  if (info !== '') return 'code';
  const first = lines[line + 1] ?? '';
  return /^#{1,6} /.test(first) || first === '---' ? 'markdown' : 'text';
}

export function endPrice(stack: OpenBlock[], headings: number[]): number {
  const [first] = stack;
  if (!first) return 0;
  const canCut = first.kind !== 'markdown' && cutOf(first.fence, Number.POSITIVE_INFINITY, headings) !== undefined;
  return stack.length * 4 - (canCut ? 1 : 0);
}

/** Lines of headings that can be none of code: level 2 and deeper, with an empty line above and below. */
export function findHeadings(lines: string[]): number[] {
  return lines.flatMap((text, line) =>
    /^#{2,6} \S/.test(text) && lines[line - 1]?.trim() === '' && /^\s*(?:$|[`~]{3})/.test(lines[line + 1] ?? '')
      ? [line]
      : [],
  );
}

/** The first heading after a fence and before a line, with something between. */
export function cutOf(open: FenceLine, before: number, headings: number[]): number | undefined {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle] ?? 0) > open.line + 2) high = middle;
    else low = middle + 1;
  }
  const heading = headings[low];
  return heading !== undefined && heading < before ? heading : undefined;
}
