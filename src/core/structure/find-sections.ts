import type { Block } from '../body/outline.ts';
import { kindOfHeading, type StructureKind } from './kind-of-heading.ts';

export interface FoundSection {
  kind: StructureKind;
  heading: string;
  /** What is in it, without its heading. */
  blocks: Block[];
}

/**
 * Sections whose heading says what they are about, and lists that an introduction does. Only those of the agent as a
 * whole: directly below its title, not deep under a subject.
 */
export function findSections(blocks: Block[]): FoundSection[] {
  const found: FoundSection[] = [];
  const title = titleOf(blocks);
  let above: number[] = [];
  let coveredTo = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      above = block === title ? [] : [...above.filter((level) => level < block.level), block.level];
      const kind = index >= coveredTo && above.length === 1 ? kindOfHeading(block.text) : undefined;
      if (!kind) continue;
      const end = endOf(blocks, index);
      found.push({ kind, heading: block.text, blocks: blocks.slice(index + 1, end) });
      // What says who the agent is often says the rest below it.
      if (kind !== 'role') coveredTo = end;
    } else if (index >= coveredTo && isIntroduction(block)) {
      const list = blocks[index + 1];
      const kind = list?.kind === 'list' && above.length < 2 ? kindOfHeading(block.text) : undefined;
      if (list && kind) found.push({ kind, heading: block.text, blocks: [list] });
    }
  }
  return found;
}

/** The first heading of level one, which names the agent, where it is the only one. */
function titleOf(blocks: Block[]): Block | undefined {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const isTitle = headings[0]?.level === 1 && headings.filter(({ level }) => level === 1).length === 1;
  return isTitle ? headings[0] : undefined;
}

function endOf(blocks: Block[], start: number): number {
  const level = blocks[start]?.level ?? 0;
  let end = start + 1;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    if (block?.kind === 'heading' && block.level <= level) break;
  }
  return end;
}

/** A short paragraph that ends in a colon or is bold as a whole. */
function isIntroduction({ kind, text, label }: Block): boolean {
  return kind === 'paragraph' && text.length < 120 && (/:\s*$/.test(text) || text === label);
}
