import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { hasStem } from '../../words/has-stem.ts';
import type { FencedLine } from '../body/fence-lines.ts';
import type { Block } from '../body/outline.ts';
import { withoutEmoji } from '../text/clean-text.ts';
import { EXAMPLE, EXAMPLES, exampleNames } from './example-words.ts';
import type { DialogueLine } from './find-dialogues.ts';
import { readLabel } from './read-label.ts';

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

/** Those that have no letters of ASCII, which words are compared by. */
const UNFOLDED = EXAMPLE_STEMS.filter((stem) => foldToAscii(stem) === '');

/** Languages of code blocks that hold words rather than code. */
const PROSE_LANGUAGES = ['', 'text', 'txt', 'plaintext', 'plain', 'markdown', 'md', 'console', 'conversation', 'chat'];

/** `Example 2: ` and what follows it. */
const NUMBERED_TITLE = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:${EXAMPLE}|scenario|scénario|sample|case|cas)s?|${EXAMPLES})[ ]?\d{0,3}[ ]?[:.–—-][ ]?(.+)$`,
  'iu',
);

/** A line of its own that begins an example as a heading does: `**Exemple 2 :**`, `Example 3: A leak`. */
const NUMBERED_LINE = new RegExp(
  String.raw`^[ \t]*(?:[-*•][ \t])?[*_]{0,3}(?:${EXAMPLE}) ?(?:n[°º] ?)?\d{1,3}[*_]{0,3}[ \t\u00a0]*(?:[:.–—-][*_]{0,3}([^\n]{0,100}?))?[*_]{0,3}:?[*_]{0,3}[ \t]*$`,
  'iu',
);

/** A body in segments, in order; a line of code is in the segment of its heading and in that of its block. */
export function cutSegments(lines: string[], fences: FencedLine[], blocks: Block[]): BodySegment[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const byLine = new Map(headings.map((block) => [block.line, block]));
  let section: BodySegment = { title: '', lines: [] };
  let code: BodySegment = { title: '', lines: [] };
  const announcer = createAnnouncer();
  const segments = [section];
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const { fence = 0, isMark = false, language = '' } = fences[index] ?? {};
    const heading = fence > 0 ? undefined : byLine.get(line);
    if (heading) {
      // A first heading of level one names the agent: `# Prompt Sample Writer` announces nothing.
      const isTitle = heading === headings[0] && heading.level === 1;
      announcer.heading(isTitle ? '' : heading.text, heading.level);
      const { announced } = announcer;
      // It may be what somebody asks: `### User: "A leak!"`.
      const asks = announced && ['user', 'request'].includes(readLabel(text, '')?.who ?? '');
      const asked = asks ? [{ text, isCode: false, announced, line }] : [];
      section = { title: announced && !asks ? titleOf(heading.text) : '', lines: asked };
      segments.push(section);
      continue;
    }
    const numbered = fence > 0 ? null : NUMBERED_LINE.exec(text);
    if (numbered) {
      section = { title: numbered[1]?.trim() ?? '', lines: [] };
      segments.push(section);
    }
    if (fence === 0) announcer.line(text, numbered !== null);
    const { announced } = announcer;
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

/** Whether headings and introductions so far say that examples follow. */
export function createAnnouncer() {
  let above: { level: number; announces: boolean }[] = [];
  let introduced = false;
  return {
    heading(text: string, level: number) {
      above = [...above.filter((other) => other.level < level), { level, announces: announces(text) }];
      introduced = false;
    },
    line(text: string, isNumbered = false) {
      introduced ||= isNumbered || introduces(text);
    },
    get announced() {
      return introduced || above.some(({ announces }) => announces);
    },
  };
}

function announces(text: string): boolean {
  return hasStem(text, EXAMPLE_STEMS) || UNFOLDED.some((name) => text.includes(name));
}

/** A short line that ends in a colon: `**Example of a first meeting:**`. */
function introduces(text: string): boolean {
  return text.length < 120 && /[:：][*_]{0,3}\s*$/.test(text) && announces(text);
}

/** `Example 1: A leak` => `A leak`; nothing where the heading only announces. */
function titleOf(heading: string): string {
  const text = withoutEmoji(heading);
  const title = NUMBERED_TITLE.exec(text)?.[1];
  return title ?? (announces(text) || hasStem(text, ['prompt']) ? '' : text);
}
