import { foldToAscii } from '../anchors.ts';
import type { Block } from './outline.ts';

/** Words of headings and introductions that announce sentences to call the agent with. */
const CALL_STEMS = [
  'interpel',
  'appel',
  'invo',
  'call',
  'ask',
  'demand',
  'natur',
  'trigger',
  'declench',
  'say',
  'dire',
  'usage',
  'utilis',
  'langag',
  'languag',
  'prompt',
];

const QUOTED = /^["“«]\s*(.{4,200}?)\s*["”»][.!]?$/;

/** Sentences in quotes, each an item of a list of its own, where the text before the list says that they call it. */
export function extractInvocations(blocks: Block[]): string[] {
  const found: string[] = [];
  let heading = '';
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && !block.inItem) heading = block.text;
    if (block.kind !== 'list') continue;
    const sentences = block.items.map(({ text }) => QUOTED.exec(text)?.[1]);
    const before = blocks[index - 1];
    const announcement = `${heading} ${before?.kind === 'paragraph' ? before.text : ''}`;
    const announced = foldToAscii(announcement)
      .split('-')
      .some((word) => CALL_STEMS.some((stem) => word.startsWith(stem)));
    if (announced && sentences.filter(Boolean).length >= Math.max(2, block.items.length / 2)) {
      found.push(...sentences.filter((sentence) => sentence !== undefined));
    }
  }
  return [...new Set(found)];
}
