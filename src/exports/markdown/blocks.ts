/** Short ways to write parts of a document; what would be empty is left out. */
import type { Block, Inline } from './format-document.ts';

/** Nothing where there are no pieces. */
export function paragraph(...inline: Inline[]): Block[] {
  return inline.length === 0 ? [] : [{ type: 'paragraph', inline }];
}

/** An item for each line; nothing where there are none. */
export function list(items: Inline[][]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** A heading of the second level with what is below it. */
export function section(text: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text }, ...blocks];
}

/** A text of our own, where code stands between backticks: ``own('see `a`')`` => `['see ', { code: 'a' }]` */
export function own(text: string): Inline[] {
  return text.split('`').map((piece, index) => (index % 2 === 0 ? piece : { code: piece }));
}

/** `['a', 'b']` => `['a', ', ', 'b']` */
export function commas(pieces: Inline[]): Inline[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]));
}
