import { type DiagnosticCode, diagnostic } from '../../diagnostic.ts';
import type { Diagnostic } from '../../schema.ts';
import type { Block } from '../outline.ts';
import { findUnclosedFence } from './find-unclosed-fence.ts';
import type { MendedFence, MendedMarkdown } from './mend-fences.ts';

const codes: Record<MendedFence['kind'], DiagnosticCode> = {
  nested: 'body-nested-fence',
  cut: 'body-cut-fence',
  stray: 'body-stray-fence',
  doubtful: 'body-doubtful-fence',
};

/** What there is to say about the fences of a body: its blocks, its mended text, and the line in the file at which it begins. */
export function describeFences(blocks: Block[], { text, mended }: MendedMarkdown, bodyLine: number): Diagnostic[] {
  const unclosed = findUnclosedFence(blocks, text);
  return [
    ...mended.map(({ kind, line, end }) =>
      diagnostic(codes[kind], bodyLine + line - 1, 1, { end: bodyLine + end - 1 }),
    ),
    ...(unclosed === undefined ? [] : [diagnostic('body-unclosed-fence', bodyLine + unclosed - 1)]),
  ];
}
