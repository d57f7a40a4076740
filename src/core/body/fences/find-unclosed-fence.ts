import type { Block } from '../outline.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The line in the body, from 1, of a code fence that nothing closes, so that everything down to the end of the file is
 * code; `undefined` where there is none. The body is the text with its fences repaired, which the blocks were made of.
 */
export function findUnclosedFence(blocks: Block[], body: string): number | undefined {
  const last = blocks.at(-1);
  if (last?.kind !== 'code') return undefined;
  const lines = body.split('\n');
  const fence = FENCE.exec(lines[last.line - 1] ?? '')?.[1];
  if (!fence) return undefined;
  return lines.slice(last.line).some((line) => closes(line, fence)) ? undefined : last.line;
}

/** A closing fence has the same character, at least as many of it, and nothing after. */
function closes(line: string, fence: string): boolean {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return found !== undefined && found.length >= fence.length && found.charAt(0) === fence.charAt(0);
}
