/** A tag as it is written. */
export interface Tag {
  /** In small letters. */
  name: string;
  isClosing: boolean;
  /** What is written after its name. */
  attributes: string;
  written: string;
}

/** Deeper than anybody folds or raises: what is within more pairs than these stays text. */
export const MAX_PAIRS = 16;

const TAG = /<(\/?)(\p{L}[\p{L}\d_-]*)((?:\s[^<>]*|\/)?)>/gu;

/** A text in its tags and what is between them, in order. What is in a comment is no tag. Linear. */
export function scanTags(text: string): (Tag | string)[] {
  const parts: (Tag | string)[] = [];
  let at = 0;
  let comment = text.indexOf('<!--');
  let end = endOfComment(text, comment);
  for (const match of text.matchAll(TAG)) {
    while (comment >= 0 && end <= match.index) {
      comment = text.indexOf('<!--', end);
      end = endOfComment(text, comment);
    }
    if (comment >= 0 && comment < match.index) continue;
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push(toTag(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** A text that is one tag and nothing else, as Markdown cuts them. */
export function readTag(text: string): Tag | undefined {
  const parts = scanTags(text);
  return parts.length === 1 && typeof parts[0] === 'object' ? parts[0] : undefined;
}

/**
 * Which tags belong together: index of the opening one, and of the closing one. One that is closed while others are open within it
 * keeps its partner, and those have none. Linear.
 */
export function pairTags(tags: readonly (Tag | undefined)[]): [open: number, close: number][] {
  const pairs: [open: number, close: number][] = [];
  const open: { index: number; name: string }[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  for (const [index, tag] of tags.entries()) {
    if (!tag) continue;
    if (!tag.isClosing) {
      open.push({ index, name: tag.name });
      count(tag.name, 1);
      continue;
    }
    while ((counts.get(tag.name) ?? 0) > 0) {
      const last = open.pop();
      if (!last) break;
      count(last.name, -1);
      if (last.name !== tag.name) continue;
      pairs.push([last.index, index]);
      break;
    }
  }
  return pairs;
}

/** A comment without an end goes to the end of the text. */
function endOfComment(text: string, start: number): number {
  const end = text.indexOf('-->', start + 4);
  return start < 0 || end < 0 ? text.length : end + 3;
}

function toTag({ 0: written, 1: slash, 2: name = '', 3: attributes = '' }: RegExpExecArray): Tag {
  return { name: name.toLowerCase(), isClosing: slash === '/', attributes: attributes.trim(), written };
}
