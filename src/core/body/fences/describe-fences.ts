import { type DiagnosticCode, diagnostic } from '../../diagnostic.ts';
import type { Diagnostic } from '../../schema.ts';
import type { Block } from '../outline.ts';
import { findUnclosedFence } from './find-unclosed-fence.ts';
import { type MendedFence, mendFences } from './mend-fences.ts';

const codes: Record<MendedFence['kind'], DiagnosticCode> = {
  nested: 'body-nested-fence',
  cut: 'body-cut-fence',
  stray: 'body-stray-fence',
  doubtful: 'body-doubtful-fence',
};

/** What there is to say about the fences of a body: its blocks, its text, and the line in the file at which it begins. */
export function describeFences(blocks: Block[], body: string, bodyLine: number): Diagnostic[] {
  const { text, mended } = mendFences(body);
  const unclosed = findUnclosedFence(blocks, text);
  return [
    ...mended.map(({ kind, line, end }) =>
      diagnostic(codes[kind], bodyLine + line - 1, 1, { end: bodyLine + end - 1 }),
    ),
    ...(unclosed === undefined ? [] : [diagnostic('body-unclosed-fence', bodyLine + unclosed - 1)]),
  ];
}
