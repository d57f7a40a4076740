import {
  type Action,
  choices,
  cutOf,
  endPrice,
  findHeadings,
  isContent,
  kindOf,
  type OpenBlock,
} from './fence-choices.ts';
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
  ambiguous: FenceLine[];
}

interface State {
  cost: number;
  stack: OpenBlock[];
  last: FenceStep | undefined;
}

interface FenceStep {
  action: Action;
  fence: FenceLine;
  before: FenceStep | undefined;
}

/** Enough for every combination of open blocks that real texts have. */
const MAX_STATES = 64;

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

/** As CommonMark pairs them: a fence with words after it amid code, or a block without an end, is odd. */
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

function toReading({ last, stack }: State, headings: number[]): FenceReading {
  const steps: FenceStep[] = [];
  for (let step = last; step; step = step.before) steps.push(step);
  const reading: FenceReading = { blocks: [], strays: [], ambiguous: [] };
  let depth = 0;
  for (const { action, fence } of steps.reverse()) {
    const block = reading.blocks.at(-1);
    if (action === 'stray') reading.strays.push(fence);
    if (action === 'ambiguous') reading.ambiguous.push(fence);
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
