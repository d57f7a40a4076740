import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { type FencedLine, fenceLines } from '../body/fence-lines.ts';
import type { Block } from '../body/outline.ts';
import type { Example } from '../schema.ts';
import { cutSegments } from './cut-segments.ts';
import { findTagged, hasClosingTag, normalizeExampleTags } from './example-tags.ts';
import { findDialogues } from './find-dialogues.ts';
import { hasTurns, parseExample } from './parse-example.ts';

export interface BodyExample {
  /** In the body, from 1. */
  line: number;
  /** Of its last line. */
  end: number;
  example: Example;
}

/** More than anyone reads one by one; they are all among the instructions. */
const MAX_EXAMPLES = 40;

/** Stands for a bracket in code, where it opens no tag. */
const CODE_BRACKET = '\ue0f0';

/**
 * Conversations in a body with repaired fences that show how the agent is called, in their order: in tags of examples, or under labels. Code
 * under the heading "Example" is none, nor is a template whose words are still to be written.
 */
export function findBodyExamples(body: string, blocks: Block[], name: string): BodyExample[] {
  const lines = body.split('\n');
  const fences = fenceLines(lines);
  const tagged = hasClosingTag(body) ? findTaggedExamples(lines, fences) : [];
  const spoken = cutSegments(lines, fences, blocks).flatMap((segment) =>
    findDialogues(segment.lines, foldToAscii(name)).map(({ at, example }, index) => {
      const line = segment.lines[at]?.line ?? 1;
      const isTitled = index === 0 && segment.title !== '' && !example.context;
      return { line, end: line, example: isTitled ? { context: segment.title, ...example } : example };
    }),
  );
  const outside = spoken.filter(({ line }) => !tagged.some((other) => line >= other.line && line <= other.end));
  return withoutTwice([...tagged, ...outside].sort((a, b) => a.line - b.line)).slice(0, MAX_EXAMPLES);
}

/** What an example asks, in letters alone: two that ask the same are one example. */
export function questionOf({ user, text, assistant }: Example): string {
  return foldToAscii(user ?? text ?? assistant ?? '');
}

function withoutTwice(examples: BodyExample[]): BodyExample[] {
  const seen = new Set<string>();
  return examples.filter(({ example }) => {
    const question = questionOf(example);
    const isNew = !seen.has(question);
    seen.add(question);
    return isNew;
  });
}

function findTaggedExamples(lines: string[], fences: FencedLine[]): BodyExample[] {
  const hide = (code: string) => code.replaceAll('<', CODE_BRACKET);
  const text = normalizeExampleTags(
    lines.map((line, index) => (fences[index]?.fence ? hide(line) : line.replace(/`[^`\n]*`/g, hide))).join('\n'),
  );
  let counted = 0;
  let line = 1;
  return findTagged(text).flatMap(({ start, end, block, isClosed }) => {
    line += countLines(text.slice(counted, start));
    counted = start;
    const words = block.replaceAll(CODE_BRACKET, '<').replace(/^[ \t]*>[ \t]?/gm, '');
    if (!isClosed || !hasTurns(words)) return [];
    return [{ line, end: line + countLines(text.slice(start, end)), example: parseExample(words) }];
  });
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
