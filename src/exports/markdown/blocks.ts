/** Short ways to write parts of a document; what would be empty is left out. */
import type { Inline, MarkdownBlock } from './format-document.ts';

/** Nothing where there are no pieces. */
export function paragraph(...inline: Inline[]): MarkdownBlock[] {
  return inline.length === 0 ? [] : [{ type: 'paragraph', inline }];
}

/** An item for each line; nothing where there are none. */
export function list(items: Inline[][]): MarkdownBlock[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** A heading of the second level with what is below it. */
export function section(text: string, blocks: MarkdownBlock[]): MarkdownBlock[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text }, ...blocks];
}

/** A text of our own, where code is between backticks: ``own('see `a`')`` => `['see ', { code: 'a' }]` */
export function own(text: string): Inline[] {
  return text.split('`').map((piece, index) => (index % 2 === 0 ? piece : { code: piece }));
}

/** `['a', 'b']` => `['a', ', ', 'b']` */
export function commas(pieces: Inline[]): Inline[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]));
}
