import { type FenceLine, scanFences } from './scan-fences.ts';

/** A block of code as its author meant it. Lines are indexes, from 0. */
export interface FencedBlock {
  open: FenceLine;
  /** The fence that ends it; `undefined` where none does. */
  close: FenceLine | undefined;
  /** The line of the heading before which a block ends that nothing closes. */
  cutBefore: number | undefined;
  /** Longest fence within it that would end it too early. */
  innerLength: number;
}

export interface FenceReading {
  blocks: FencedBlock[];
  /** Fences that neither open nor close anything. */
  strays: FenceLine[];
  /** Fences that look as if they opened a block amid another, and were taken for a part of it. */
  doubts: FenceLine[];
}

type Action = 'open' | 'close' | 'nest' | 'stray' | 'text' | 'doubt' | 'reopen';

interface Open {
  fence: FenceLine;
  /** What stands in it: Markdown may hold fences of its own, code hardly does. */
  kind: 'markdown' | 'text' | 'code';
}

interface State {
  cost: number;
  stack: Open[];
  last: Step | undefined;
}

interface Step {
  action: Action;
  fence: FenceLine;
  before: Step | undefined;
}

/** A block in a block in a block: nobody goes deeper. */
const MAX_DEPTH = 3;
/** Enough for every combination of open blocks that real texts have. */
const MAX_STATES = 64;

const MARKDOWN = /^(?:markdown|md|mdx|gfm)\b/i;
/** Formats that hold text of any kind. */
const TEXT = /^(?:text|txt|plain|xml|html|yaml|yml|console|output|prompt)\b/i;

/**
 * The most likely way in which the fences of a text belong together. Each way has a cost: what contradicts the looks of
 * a fence, or leaves one without its partner, is dear. `undefined` where CommonMark's way has nothing odd about it.
 */
export function readFences(lines: string[]): FenceReading | undefined {
  const fences = scanFences(lines);
  if (!isOdd(fences)) return undefined;
  const headings = findHeadings(lines);
  let states: State[] = [{ cost: 0, stack: [], last: undefined }];
  for (const fence of fences) {
    const next = new Map<string, State>();
    for (const state of states) {
      for (const [action, price] of choices(state.stack, fence, headings)) {
        const after = apply(state, action, fence, price, lines);
        const key = after.stack.map(({ kind, fence: { mark, length } }) => `${kind}${mark}${length}`).join();
        const known = next.get(key);
        if (!known || after.cost < known.cost) next.set(key, after);
      }
    }
    states = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, MAX_STATES);
  }
  const ended = states.map((state) => ({ state, cost: state.cost + endPrice(state.stack, headings) }));
  const best = ended.reduce((least, one) => (one.cost < least.cost ? one : least));
  return toReading(best.state, headings);
}

/** As CommonMark pairs them: a fence with words behind it amid code, or a block without an end, is odd. */
function isOdd(fences: FenceLine[]): boolean {
  let open: FenceLine | undefined;
  for (const fence of fences) {
    if (!open) open = fence.indent - fence.itemIndent < 4 ? fence : undefined;
    else if (!isContent(open, fence)) {
      if (fence.info !== '') return true;
      open = undefined;
    }
  }
  return open !== undefined;
}

/** Whether a fence within a block can only be a part of what the block holds. */
export function isContent(open: FenceLine, fence: FenceLine): boolean {
  return fence.mark !== open.mark || fence.length < open.length || fence.indent - open.indent >= 4;
}

/** What a fence may be where these blocks are open, with the price of each. */
function choices(stack: Open[], fence: FenceLine, headings: number[]): [Action, number][] {
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
  found.push(['doubt', 3.5]);
  if (stack.length < MAX_DEPTH) found.push(['nest', within]);
  if (stack.length === 1 && top.kind !== 'markdown' && cutOf(top.fence, fence.line, headings) !== undefined) {
    found.push(['reopen', headings.includes(fence.line - 1) || headings.includes(fence.line - 2) ? 2.5 : 3]);
  }
  return found;
}

function apply(state: State, action: Action, fence: FenceLine, price: number, lines: string[]): State {
  const opened = { fence, kind: kindOf(fence, lines) };
  const stack =
    action === 'open' || action === 'nest'
      ? [...state.stack, opened]
      : action === 'reopen'
        ? [opened]
        : action === 'close'
          ? state.stack.slice(0, -1)
          : state.stack;
  const isStep = action !== 'text';
  return {
    cost: state.cost + price,
    stack,
    last: isStep ? { action, fence, before: state.last } : state.last,
  };
}

function kindOf({ info, line }: FenceLine, lines: string[]): Open['kind'] {
  if (MARKDOWN.test(info)) return 'markdown';
  if (TEXT.test(info)) return 'text';
  if (info !== '') return 'code';
  const first = lines[line + 1] ?? '';
  return /^#{1,6} /.test(first) || first === '---' ? 'markdown' : 'text';
}

function endPrice(stack: Open[], headings: number[]): number {
  const [first] = stack;
  if (!first) return 0;
  const canCut = first.kind !== 'markdown' && cutOf(first.fence, Number.POSITIVE_INFINITY, headings) !== undefined;
  return stack.length * 4 - (canCut ? 1 : 0);
}

/** Lines of headings that can be none of code: level 2 and deeper, with an empty line above and below. */
function findHeadings(lines: string[]): number[] {
  return lines.flatMap((text, line) =>
    /^#{2,6} \S/.test(text) && lines[line - 1]?.trim() === '' && /^\s*(?:$|[`~]{3})/.test(lines[line + 1] ?? '')
      ? [line]
      : [],
  );
}

/** The first heading behind a fence and before a line, with something between. */
function cutOf(open: FenceLine, before: number, headings: number[]): number | undefined {
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

function toReading({ last, stack }: State, headings: number[]): FenceReading {
  const steps: Step[] = [];
  for (let step = last; step; step = step.before) steps.push(step);
  const reading: FenceReading = { blocks: [], strays: [], doubts: [] };
  let depth = 0;
  for (const { action, fence } of steps.reverse()) {
    const block = reading.blocks.at(-1);
    if (action === 'stray') reading.strays.push(fence);
    if (action === 'doubt') reading.doubts.push(fence);
    if (action === 'reopen' && block) block.cutBefore = cutOf(block.open, fence.line, headings);
    if (action === 'open' || action === 'reopen') {
      reading.blocks.push({ open: fence, close: undefined, cutBefore: undefined, innerLength: 0 });
      depth = 1;
    } else if (action === 'nest') depth++;
    else if (action === 'close') depth--;
    if (!block) continue;
    if (action === 'close' && depth === 0) block.close = fence;
    else if (action === 'nest' || action === 'close') block.innerLength = Math.max(block.innerLength, fence.length);
  }
  const open = stack[0];
  const unclosed = reading.blocks.at(-1);
  if (open && unclosed && open.kind !== 'markdown') {
    unclosed.cutBefore = cutOf(open.fence, Number.POSITIVE_INFINITY, headings);
  }
  return reading;
}
