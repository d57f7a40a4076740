import { createAnchors } from '../anchors.ts';
import type { Block } from './outline.ts';

/** The anchor of each heading, in the order of the headings: those that the rendered instructions have. */
export function headingAnchors(blocks: Block[]): Map<Block, string> {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const anchorOf = createAnchors(headings.map(({ text }) => text));
  return new Map(headings.map((block) => [block, anchorOf(block.text)]));
}

/** The anchor of the heading that a line of the body (from 1) is under. */
export function anchorAt(anchors: Map<Block, string>, line: number): string | undefined {
  let nearest = 0;
  let found: string | undefined;
  for (const [heading, anchor] of anchors) {
    if (heading.line > line || heading.line < nearest) continue;
    nearest = heading.line;
    found = anchor;
  }
  return found;
}
