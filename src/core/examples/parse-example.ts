import type { Example } from '../schema.ts';
import { breakLines, oneLine, tidy, withoutMarkdown } from '../text/clean-text.ts';
import { isOneQuotation } from '../text/is-one-quotation.ts';
import { type ExamplePartName, partNames, QUALIFIERS } from './example-words.ts';
import { isName, NAME_LABEL } from './read-name.ts';
import { readTurnTag, wordsOfAttributes } from './turn-tags.ts';

const NAME = `(${Object.keys(partNames).join('|')})`;
const QUALIFIER = `(?:${QUALIFIERS.user}|${QUALIFIERS.assistant})`;

/** What the one who speaks does, or by what means: `User says:`, `assistant (with the agent):`. */
const QUALIFIED = `(?: ${QUALIFIER})?(?:[ \\t]*\\([^()\\n]{1,60}\\))?`;

/** A label at the beginning of a line, with bullet and emphasis: `- **User**: `. */
const LINE_LABEL = new RegExp(
  `^[ \\t]*(?:>[ \\t]?)*(?:#{1,6}[ \\t]+)?(?:(?:[-*•]|\\d+[.)])[ \\t]*)?[*_]{0,3}${NAME}${QUALIFIED}[*_]{0,3}[ \\t]*[:：][*_]{0,3}`,
  'gimu',
);
/** A label amid a line, where a quotation follows: `… user: "…"`. */
const INLINE_LABEL = new RegExp(
  `(?<=[\\s.>"”»])(?:\\*\\*)?${NAME}${QUALIFIED}(?:\\*\\*)?[ \\t]*[:：](?:\\*\\*)?(?=[ \\t]*["“«'‘「『])`,
  'giu',
);
/** What somebody says in its tag, and the tag alone where it is not closed. */
const TAG = /<(\/?)(\p{L}[\p{L}\d_-]*)((?:\s[^<>\n]*)?)>/gu;

interface PartLabel {
  part: ExamplePartName | null;
  start: number;
  end: number;
  /** A tag that something else may have too, as `<input>`. */
  isVague?: boolean;
  /** What the attributes of a tag say. */
  said?: string;
  /** Of the one who asks, where it is a name of their own. */
  name?: string;
}

/** Whether a text has a labelled user or assistant turn. */
export function hasTurns(text: string): boolean {
  return findMarks(text).some(({ part }) => part === 'user' || part === 'assistant');
}

export interface SpokenPart {
  /** `null` for words that belong to no part, as those after a closing tag. */
  part: ExamplePartName | null;
  text: string;
  name?: string | undefined;
}

/**
 * Splits one example into its context, turns and commentary. More than one exchange is kept in `turns`. Where no turn
 * can be told apart the whole is kept as `text`: nothing is lost.
 */
export function parseExample(block: string): Example {
  const text = tidy(breakLines(block));
  const marks = findMarks(text);
  const lead = { part: 'context' as const, text: text.slice(0, marks[0]?.start ?? text.length) };
  const parts = marks.map((mark, index) => ({
    part: mark.part,
    text: `${mark.said ? `${mark.said}: ` : ''}${text.slice(mark.end, marks[index + 1]?.start ?? text.length)}`,
    name: mark.name,
  }));
  return joinParts([lead, ...parts]) ?? { text };
}

/** An example of its parts in order; `undefined` where nobody speaks. */
export function joinParts(raw: SpokenPart[]): Example | undefined {
  const asker = raw.find(({ part }) => part === 'user')?.name;
  const parts = raw.map(({ part, text }) => ({ part, text: cleanPart(text) })).filter(({ text }) => text !== '');
  const spoken = parts.some(({ part }) => part === 'assistant') ? parts : parts.flatMap(separateAnswer);
  const turns = spoken.flatMap(({ part, text }) =>
    part === 'user' || part === 'assistant' ? [{ speaker: part, text }] : [],
  );
  if (turns.length === 0) return undefined;
  const join = (wanted: ExamplePartName | null) =>
    parts
      .filter(({ part }) => part === wanted)
      .map(({ text }) => text)
      .join('\n\n');
  const context = join('context');
  const commentary = [join('commentary'), join(null)].filter(Boolean).join('\n\n');
  const first = (speaker: 'user' | 'assistant') => turns.find((turn) => turn.speaker === speaker)?.text;
  const user = first('user');
  const assistant = first('assistant');
  return {
    ...(context && { context }),
    ...(asker && { asker }),
    ...(user && { user }),
    ...(assistant && { assistant }),
    ...(commentary && { commentary }),
    ...(turns.length > 2 || (turns.length === 2 && !(user && assistant)) ? { turns } : {}),
  };
}

/** `User: "Is it right?" You check it.`: after the quotation is what the agent does. */
function separateAnswer(said: SpokenPart): SpokenPart[] {
  const match = said.part === 'user' ? /^(["“«])\s?([^"”»]+?)\s?["”»]\s+(\S[\s\S]*)$/.exec(said.text) : null;
  if (!match?.[2] || !match[3]) return [said];
  return [
    { part: 'user', text: match[2] },
    { part: 'assistant', text: match[3] },
  ];
}

/** Labels and tags in order. A closing tag ends its part: what follows belongs to none. */
function findMarks(text: string): PartLabel[] {
  const marks: PartLabel[] = [];
  const add = (match: RegExpExecArray, name: string | undefined) => {
    const part = partNames[(name ?? '').toLowerCase()] ?? null;
    marks.push({ part, start: match.index, end: match.index + match[0].length });
  };
  for (const match of text.matchAll(LINE_LABEL)) add(match, match[1]);
  for (const match of text.matchAll(INLINE_LABEL)) add(match, match[1]);
  for (const tag of findTags(text)) marks.push(tag);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return withNames(
    marks.filter((mark, index) => mark.start >= (marks[index - 1]?.end ?? 0) || index === 0),
    text,
  );
}

/** Tags that may be of something else count where one asks and one answers. */
function findTags(text: string): PartLabel[] {
  const tags = [...text.matchAll(TAG)].flatMap(({ 0: written, 1: slash, 2: name = '', 3: attributes = '', index }) => {
    const turn = readTurnTag(name);
    if (!turn) return [];
    const isClosing = slash === '/';
    const mark = { part: turn.part, start: index, end: index + written.length, isClosing, isVague: turn.isVague };
    return [{ ...mark, said: wordsOfAttributes(attributes) }];
  });
  const hasBoth = (['user', 'assistant'] as const).every((part) => tags.some((tag) => tag.part === part));
  return tags
    .filter(({ isVague }) => hasBoth || !isVague)
    .map(({ isClosing, ...mark }) => (isClosing ? { ...mark, part: null } : mark));
}

/** Where an assistant answers and nobody is said to be a user, the one who is named before asks. */
function withNames(marks: PartLabel[], text: string): PartLabel[] {
  if (marks.some(({ part }) => part === 'user')) return marks;
  return marks.flatMap((mark, index) => {
    if (mark.part !== 'assistant') return [mark];
    const from = marks[index - 1]?.end ?? 0;
    const label = [...text.slice(from, mark.start).matchAll(NAME_LABEL)].findLast((match) => isName(match[1] ?? ''));
    if (!label) return [mark];
    const start = from + label.index;
    return [{ part: 'user' as const, start, end: start + label[0].length, name: label[1] ?? '' }, mark];
  });
}

/** A spoken text without the quotation marks around the whole of it. */
function cleanPart(text: string): string {
  const trimmed = breakLines(text)
    .replace(/^(?:\*\*|__)?[\s:]*/, '')
    .replace(/(?:^|\s)(?:[-*•→]|->|=>)\s*$/, '')
    .trim();
  const unquoted = withoutOuterQuotes(trimmed);
  return unquoted.includes('\n') ? tidy(unquoted) : oneLine(withoutMarkdown(unquoted));
}

const quotePairs: Record<string, string> = { '"': '"', "'": "'", '“': '”', '«': '»', '‘': '’', '「': '」', '『': '』' };

function withoutOuterQuotes(text: string): string {
  const close = quotePairs[text.charAt(0)];
  if (!close || text.length < 2 || !text.endsWith(close)) return text;
  const inner = text.slice(1, -1).trim();
  // A quote without its other half belongs to one of those at the ends.
  const isWhole = close !== '"' || (isOneQuotation(text) && inner.split('"').length % 2 === 1);
  return isWhole ? inner : text;
}
