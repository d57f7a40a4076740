import { EXAMPLE, EXAMPLES, namesOf, partNames } from './example-words.ts';

/** `<example>` as it is written: numbered, with attributes, with its brackets escaped. */
const OPEN_TAG = tagOf(String.raw`(?:${EXAMPLE})(?:[ _-]?\d{1,3})?((?:\s[^<>\n]{0,200})?)`);
const CLOSE_TAG = tagOf(String.raw`\\?/(?:${EXAMPLE})(?:[ _-]?\d{1,3})?\s?`);
/** `<examples>` around them all says no more than its heading does. */
const WRAPPER = tagOf(String.raw`\\?/?(?:${EXAMPLES})(?:\s[^<>\n]{0,200})?`);
/** What an attribute says beside a number: `name="A leak"`. */
const SAYING = /=\s*"(?=[^"\n]*\p{L})([^"\n]*)"/gu;

const OPEN = '<example>';
const CLOSE = '</example>';
const commentary = namesOf(partNames, 'commentary');
/** Amid a sentence a tag is what the sentence speaks of: `answers within a <reasoning> tag`. */
const LOOSE_COMMENTARY = new RegExp(
  String.raw`(?<=(?:^|[.!?:"”»])[ \t]{0,4})</?(?:${commentary})>|</?(?:${commentary})>(?=[ \t]{0,4}$)`,
  'gim',
);
/** A commentary that its author put after the example that it belongs to. */
const COMMENTARY_AFTER = new RegExp(String.raw`^\s*<(${commentary})>[\s\S]*?</\1>`, 'i');

export interface TaggedExample {
  /** Of the opening tag in the text that was searched. */
  start: number;
  /** After the closing tag. */
  end: number;
  block: string;
  isClosed: boolean;
}

/** A text whose tags of examples are all written alike. What an attribute says comes after its tag, as its context. */
export function normalizeExampleTags(text: string): string {
  return text
    .replace(WRAPPER, '')
    .replace(CLOSE_TAG, CLOSE)
    .replace(OPEN_TAG, (_, attributes: string) => {
      const said = [...attributes.matchAll(SAYING)].map((match) => match[1]).join(' ');
      return said ? `${OPEN}${said}\n` : OPEN;
    });
}

/** The examples in a text with normalized tags. One that is not closed ends where the next begins. */
export function findTagged(text: string): TaggedExample[] {
  const found: TaggedExample[] = [];
  let close = 0;
  let from = 0;
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
    const start = open + OPEN.length;
    // Looked for once, not again for each example that is not closed.
    if (close >= 0 && close < start) close = text.indexOf(CLOSE, start);
    const next = text.indexOf(OPEN, start);
    const isClosed = close >= 0 && (next < 0 || close < next);
    const end = isClosed ? close : next < 0 ? text.length : next;
    from = isClosed ? close + CLOSE.length : end;
    const after = isClosed ? (COMMENTARY_AFTER.exec(text.slice(from, next < 0 ? undefined : next))?.[0] ?? '') : '';
    from += after.length;
    found.push({ start: open, end: from, block: `${text.slice(start, end)}${after}`.trim(), isClosed });
  }
  return found;
}

/** Whether a text closes an example anywhere. */
export function hasClosingTag(text: string): boolean {
  return text.search(CLOSE_TAG) >= 0;
}

/** Whether a line begins with an example, maybe as an item of a list. */
export function beginsExample(line: string): boolean {
  return line.replace(/^- /, '').search(OPEN_TAG) === 0;
}

/** How many examples a line leaves open, less than 0 where it closes more than it opens. */
export function countOpened(line: string): number {
  return (line.match(OPEN_TAG)?.length ?? 0) - (line.match(CLOSE_TAG)?.length ?? 0);
}

/** A text without the closing tags that close nothing. */
export function withoutLooseTags(text: string): string {
  return text.replaceAll(CLOSE, '').replace(LOOSE_COMMENTARY, '');
}

function tagOf(inner: string): RegExp {
  return new RegExp(String.raw`(?:\\?<|&lt;)${inner}\\?(?:>|&gt;)`, 'gi');
}
