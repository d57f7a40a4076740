import { tidy } from '../text/clean-text.ts';
import { findTagged, normalizeExampleTags, withoutLooseTags } from './example-tags.ts';
import { EXAMPLE, EXAMPLES, type ExamplePartName, namesOf, partNames } from './example-words.ts';
import { findTagTurns } from './find-tag-turns.ts';
import { hasTurns } from './parse-example.ts';
import { isName, isSpeech, NAME_LABEL } from './read-name.ts';

export interface SplitDescription {
  /** What is left without the examples and the words that announce them. */
  summary: string;
  /** The text of each example, without its tags. */
  blocks: string[];
  /** Index of the first block whose tag is never closed, -1 where all are. */
  unclosed: number;
}

/** One example or several, as a word of a heading. */
const WORD = `(?:${EXAMPLES}|${EXAMPLE})`;

/** Words before a list of examples; they announce what the page shows under its own heading. */
const ANNOUNCEMENT = new RegExp(
  String.raw`(?:^|[\s.!?:;–—-])(?:#{1,6} )?(?:some |specific |usage |typical |here are (?:some )?|quelques |voici (?:des|quelques) )?${WORD}(?: of (?:use|usage))?(?: include)?(?: d['’](?:usage|utilisation|emploi))?\s*(?::\s*)?(?:[-*•]\s*)*$`,
  'i',
);

/** What opens a list of prose examples: `Examples:` on a line, or after a sentence. */
const PROSE_HEADING = new RegExp(
  String.raw`(?:^[ \t]*|[.!?)»”"]\s+|\n[ \t]*)(?:#{1,6} |\*\*)?(?:usage )?${WORD}(?: ?\d{1,2})?(?: (?:d['’](?:utilisation|usage|emploi)|of use))?(?:(?:\*\*)?[ \t]*:(?:\*\*)?(?=\s|$)|(?<=\n#{1,6} [^\n]{0,40})[ \t]*(?=\n))`,
  'i',
);

/** A list of prose examples in which each has its own heading: `Example 2:`. */
const NUMBERED = new RegExp(
  String.raw`(?:^|\n|(?<=[.!?)»”"]) )[ \t]*(?:#{1,6} |[-*•] )?(?:\*\*)?(?:${EXAMPLE}) ?\d{1,2}(?:(?:\*\*)?[ \t]*[:.–—-](?:\*\*)?|(?:\*\*)?[ \t]*(?=\n))`,
  'gi',
);

const labelOf = (part: ExamplePartName) => String.raw`(?:\*\*)?(?:${namesOf(partNames, part)})(?:\*\*)?[ \t]*[:：]`;
const CONTEXT_LINE = new RegExp(String.raw`(?:^|\n)[ \t]*(?:[-*•] |\d+[.)] )?${labelOf('context')}`, 'i');
const USER_LINE = new RegExp(String.raw`(?:^|\n)[ \t]*${labelOf('user')}`, 'i');
const ANSWER_LINE = new RegExp(String.raw`\n[ \t]*${labelOf('assistant')}`, 'i');

/** Where a prose example begins: with its context, else as an item of a list, else with what the user says. */
const STARTS = [
  new RegExp(CONTEXT_LINE, 'gi'),
  /(?:^|\n)(?:[-*•] |\d+[.)] )|(?:^|\s)\(\d{1,2}\) /g,
  new RegExp(USER_LINE, 'gi'),
];
const ANSWER = new RegExp(String.raw`^\s*(?:[-*•] )?${labelOf('assistant')}`, 'i');

/** Takes a description apart: its summary, and the examples that are in it, tagged or announced in prose. */
export function splitDescription(description: string): SplitDescription {
  const text = normalizeExampleTags(description);
  return text.includes('<example>') ? splitTagged(text) : (splitTurns(text) ?? splitProse(text));
}

/** Conversations whose turns alone are in tags. */
function splitTurns(text: string): SplitDescription | undefined {
  const turns = findTagTurns(text, () => true);
  if (turns.length === 0) return undefined;
  const outside = turns.map(({ start }, index) => text.slice(turns[index - 1]?.end ?? 0, start));
  outside.push(text.slice(turns.at(-1)?.end));
  return {
    summary: joinOutside(outside.map(withoutLooseTags)),
    blocks: turns.map(({ start, end }) => text.slice(start, end)),
    unclosed: -1,
  };
}

function splitTagged(text: string): SplitDescription {
  const tagged = findTagged(text);
  const outside = tagged.map(({ start }, index) => text.slice(tagged[index - 1]?.end ?? 0, start));
  outside.push(text.slice(tagged.at(-1)?.end ?? 0));
  const blocks = tagged.map(({ block }) => block);
  return {
    summary: joinOutside(outside.map(withoutLooseTags)),
    blocks: blocks.filter((block) => block !== ''),
    unclosed: tagged.findIndex(({ isClosed }) => !isClosed),
  };
}

/** Conversations with labels, but no tags: under `Examples:`, each under `Example 1:`, or after nothing at all. */
function splitProse(text: string): SplitDescription {
  const whole = { summary: tidy(withoutLooseTags(text)), blocks: [], unclosed: -1 };
  const found = cutAtNumbers(text) ?? cutBehindHeading(text);
  if (!found || found.blocks.length === 0 || !found.blocks.every(hasTurns)) return whole;
  return { summary: joinOutside([withoutLooseTags(text.slice(0, found.start))]), blocks: found.blocks, unclosed: -1 };
}

interface Cut {
  /** Where the summary ends. */
  start: number;
  blocks: string[];
}

function cutAtNumbers(text: string): Cut | undefined {
  const matches = [...text.matchAll(NUMBERED)];
  const [first] = matches;
  if (!first) return undefined;
  const blocks = matches.map(({ index, 0: label }, at) =>
    text.slice(index + label.length, matches[at + 1]?.index).trim(),
  );
  return { start: first.index, blocks };
}

function cutBehindHeading(text: string): Cut | undefined {
  const heading = PROSE_HEADING.exec(text);
  const end = heading ? heading.index + heading[0].length : firstTurn(text);
  if (end < 0) return undefined;
  const start = heading ? heading.index + (/^[.!?)»”"]/.test(heading[0]) ? 1 : 0) : end;
  return { start, blocks: cutAtStarts(text.slice(end)) };
}

/** Where a conversation begins that nothing announces: with its context, or with a question that gets an answer. */
function firstTurn(text: string): number {
  const context = text.search(CONTEXT_LINE);
  if (context >= 0) return context;
  const question = text.search(USER_LINE);
  if (question >= 0) return ANSWER_LINE.test(text.slice(question)) ? question : -1;
  return namedStarts(text)[0] ?? -1;
}

/** Where somebody by name says something, and the next line that is not empty is an assistant's. */
function namedStarts(text: string): number[] {
  return [...text.matchAll(NAME_LABEL)].flatMap(({ 0: label, 1: name = '', index }) => {
    const from = index + label.length;
    const end = text.indexOf('\n', from);
    const isAsked = end > 0 && isName(name) && isSpeech(text.slice(from, end));
    return isAsked && ANSWER.test(text.slice(end, end + 200)) ? [index] : [];
  });
}

function cutAtStarts(text: string): string[] {
  const ways = [...STARTS.map((pattern) => [...text.matchAll(pattern)].map(({ index }) => index)), namedStarts(text)];
  for (const starts of ways) {
    if (starts.length === 0 || text.slice(0, starts[0]).trim() !== '') continue;
    return starts.map((start, index) =>
      text
        .slice(start, starts[index + 1])
        .replace(/^\s*\(\d+\) /, '')
        .trim(),
    );
  }
  return [];
}

/** What is left of a list whose items were examples. */
const BULLETS_BEFORE = /^(?:\s|[-*•](?=\s|$))+/;
const BULLETS_BEHIND = /(?<!\s[-*•]?)(?:\s[-*•]?)+$/;
const NUMBER_BEHIND = /(?:^|\n)[ \t]*\d{1,2}[.)]\s*$/;

function joinOutside(parts: string[]): string {
  const cleaned = parts.map((part) =>
    tidy(part.replace(BULLETS_BEFORE, '').replace(NUMBER_BEHIND, '').replace(BULLETS_BEHIND, '')).replace(
      ANNOUNCEMENT,
      '',
    ),
  );
  return tidy(
    cleaned
      .map((part) => (/^[\s\-*•.;,]*$/.test(part) ? '' : part.trim()))
      .filter(Boolean)
      .join('\n\n'),
  );
}
