import { type DiagnosticCode, diagnostic } from '../../diagnostic.ts';
import type { Diagnostic } from '../../schema.ts';
import type { Block } from '../outline.ts';
import { findUnclosedFence } from './find-unclosed-fence.ts';
import type { RepairedFence, RepairedMarkdown } from './repair-fences.ts';

const codes: Record<RepairedFence['kind'], DiagnosticCode> = {
  nested: 'body-nested-fence',
  cut: 'body-cut-fence',
  stray: 'body-stray-fence',
  doubtful: 'body-doubtful-fence',
};

/** What there is to say about the fences of a body: its blocks, its repaired text, and the line in the file at which it begins. */
export function describeFences(blocks: Block[], { text, repaired }: RepairedMarkdown, bodyLine: number): Diagnostic[] {
  const unclosed = findUnclosedFence(blocks, text);
  return [
    ...repaired.map(({ kind, line, end }) =>
      diagnostic(codes[kind], bodyLine + line - 1, 1, { end: bodyLine + end - 1 }),
    ),
    ...(unclosed === undefined ? [] : [diagnostic('body-unclosed-fence', bodyLine + unclosed - 1)]),
  ];
}
