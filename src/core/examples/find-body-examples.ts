import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { type FencedLine, fenceLines } from '../body/fence-lines.ts';
import type { Block } from '../body/outline.ts';
import type { Example } from '../schema.ts';
import { type BodySegment, cutSegments } from './cut-segments.ts';
import { beginsExample, findTagged, normalizeExampleTags } from './example-tags.ts';
import { findDialogues } from './find-dialogues.ts';
import { findTagTurns } from './find-tag-turns.ts';
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
  const segments = cutSegments(lines, fences, blocks);
  const tagged = body.includes('<') || body.includes('&lt;') ? findTaggedExamples(lines, fences, blocks, segments) : [];
  const spoken = segments.flatMap((segment) =>
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

function findTaggedExamples(
  lines: string[],
  fences: FencedLine[],
  blocks: Block[],
  segments: BodySegment[],
): BodyExample[] {
  const hide = (code: string) => code.replaceAll('<', CODE_BRACKET);
  const headings = new Set(blocks.flatMap(({ kind, line }) => (kind === 'heading' ? [line] : [])));
  const text = normalizeExampleTags(
    lines.map((line, index) => (fences[index]?.fence ? hide(line) : line.replace(/`[^`\n]*`/g, hide))).join('\n'),
  );
  const show = (block: string) => block.replaceAll(CODE_BRACKET, '<').replace(/^[ \t]*>[ \t]?/gm, '');
  const lineAt = lineCounter(text);
  const wrapped = findTagged(text).flatMap(({ start, end, block, isClosed }): BodyExample[] => {
    const line = lineAt(start);
    if (isClosed) {
      const words = show(block);
      return hasTurns(words) ? [{ line, end: lineAt(end), example: parseExample(words) }] : [];
    }
    // One that is not closed ends with its section, and begins a line.
    if (!beginsExample((lines[line - 1] ?? '').trim())) return [];
    const rows = text.slice(start, end).split('\n');
    const cut = rows.findIndex((_, index) => index > 0 && headings.has(line + index));
    const words = show((cut < 0 ? rows : rows.slice(0, cut)).join('\n').replace('<example>', '')).trim();
    const example = hasTurns(words) ? parseExample(words) : undefined;
    return example?.user && example.assistant ? [{ line, end: line + (cut < 0 ? rows.length : cut) - 1, example }] : [];
  });
  const announced = new Set(
    segments.flatMap((segment) => segment.lines.flatMap((row) => (row.announced ? row.line : []))),
  );
  const bare = findTagTurns(text, (at) => announced.has(lineAt(at)))
    .map(({ start, end }) => ({ line: lineAt(start), end: lineAt(end), words: show(text.slice(start, end)) }))
    .filter(({ line }) => !wrapped.some((other) => line >= other.line && line <= other.end));
  return [...wrapped, ...bare.map(({ words, ...place }) => ({ ...place, example: parseExample(words) }))];
}

/** Lines of positions, from 1, in any order. */
function lineCounter(text: string): (position: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (position) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
