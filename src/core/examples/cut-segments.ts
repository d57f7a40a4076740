import { hasStem } from '../../words/has-stem.ts';
import type { FencedLine } from '../body/fence-lines.ts';
import type { Block } from '../body/outline.ts';
import { withoutEmoji } from '../text/clean-text.ts';
import { EXAMPLE, EXAMPLES, exampleNames } from './example-words.ts';
import type { DialogueLine } from './find-dialogues.ts';

/** What is under one heading, or in one block of code. */
export interface BodySegment {
  /** What the heading says that the first example is about; empty where no heading announces examples. */
  title: string;
  lines: (DialogueLine & { line: number })[];
}

/** Beginnings of words in headings and introductions under which conversations are examples. */
const EXAMPLE_STEMS = [
  ...Object.keys(exampleNames),
  'sample',
  'interaction',
  'conversation',
  'dialog',
  'scenario',
  'usage',
  'demo',
];

/** Languages of code blocks that hold words rather than code. */
const PROSE_LANGUAGES = ['', 'text', 'txt', 'plaintext', 'plain', 'markdown', 'md', 'console', 'conversation', 'chat'];

/** `Example 2: ` and what follows it. */
const NUMBERED_TITLE = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:${EXAMPLE}|scenario|scénario|sample|case|cas)s?|${EXAMPLES})[ ]?\d{0,3}[ ]?[:.–—-][ ]?(.+)$`,
  'iu',
);

/** A body in segments, in order; a line of code is in the segment of its heading and in that of its block. */
export function cutSegments(lines: string[], fences: FencedLine[], blocks: Block[]): BodySegment[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const byLine = new Map(headings.map((block) => [block.line, block]));
  let section: BodySegment = { title: '', lines: [] };
  let code: BodySegment = { title: '', lines: [] };
  let above: { level: number; announces: boolean }[] = [];
  let introduced = false;
  const segments = [section];
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const { fence = 0, isMark = false, language = '' } = fences[index] ?? {};
    const heading = fence > 0 ? undefined : byLine.get(line);
    if (heading) {
      // A first heading of level one names the agent: `# Prompt Sample Writer` announces nothing.
      const isTitle = heading === headings[0] && heading.level === 1;
      const announces = !isTitle && hasStem(heading.text, EXAMPLE_STEMS);
      above = [...above.filter(({ level }) => level < heading.level), { level: heading.level, announces }];
      introduced = false;
      section = { title: above.some((each) => each.announces) ? titleOf(heading.text) : '', lines: [] };
      segments.push(section);
      continue;
    }
    introduced ||= fence === 0 && introduces(text);
    const announced = introduced || above.some(({ announces }) => announces);
    section.lines.push({ text: isMark ? '' : text, isCode: fence > 0, announced, line });
    if (isMark && fence === line) {
      code = { title: section.title, lines: [] };
      segments.push(code);
    } else if (fence > 0 && !isMark && PROSE_LANGUAGES.includes(language)) {
      code.lines.push({ text, isCode: false, announced, line });
    }
  }
  return segments;
}

/** A short line that ends in a colon: `**Example of a first meeting:**`. */
function introduces(text: string): boolean {
  return text.length < 120 && /:[*_]{0,3}\s*$/.test(text) && hasStem(text, EXAMPLE_STEMS);
}

/** `Example 1: A leak` => `A leak`; nothing where the heading only announces. */
function titleOf(heading: string): string {
  const text = withoutEmoji(heading);
  const title = NUMBERED_TITLE.exec(text)?.[1];
  return title ?? (hasStem(text, [...EXAMPLE_STEMS, 'prompt']) ? '' : text);
}
