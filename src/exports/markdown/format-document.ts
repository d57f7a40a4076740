import {
  codeMarkdown,
  escapeBeginning,
  escapeMarkdown,
  fenceMarkdown,
  linkMarkdown,
  quoteMarkdown,
} from './escape-markdown.ts';

/** A piece of a line: plain text, code, or a link, which without a text shows its address. */
export type Inline = string | { code: string } | { address: string; text?: string };

/** A part of a document. Texts are plain and may be anybody's: what they hold never becomes markup. */
export type MarkdownBlock =
  | { type: 'heading'; level: number; text: string }
  | { type: 'paragraph'; inline: Inline[] }
  | { type: 'list'; items: Inline[][] }
  | { type: 'quote'; text: string }
  | { type: 'code'; text: string; language: string };

/** A document as Markdown, the same on every reader: headings, lists, quotations and fenced code. */
export function formatDocument(blocks: MarkdownBlock[]): string {
  return `${blocks.map(formatBlock).join('\n\n')}\n`;
}

function formatBlock(block: MarkdownBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeBeginning(escapeMarkdown(block.text))}`;
    case 'paragraph':
      return formatInline(block.inline);
    case 'list':
      return block.items.map((item) => `- ${formatInline(item)}`).join('\n');
    case 'quote':
      return quoteMarkdown(block.text);
    case 'code':
      return fenceMarkdown(block.text, block.language);
  }
}

function formatInline(pieces: Inline[]): string {
  const line = pieces.map((piece) => {
    if (typeof piece === 'string') return keepEdges(piece);
    return 'code' in piece ? codeMarkdown(piece.code) : linkMarkdown(piece.address, piece.text);
  });
  return escapeBeginning(line.join('').trim());
}

/** Pieces of text keep the spaces that part them from their neighbours. */
function keepEdges(text: string): string {
  const inner = escapeMarkdown(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
