import { isHeaderKey, isKnownKeyLine } from '../header-lines.ts';

export const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/;
const HEADING = /^#{1,6} \S/;
/** A key that was commented out: `# hooks:`. */
const COMMENT = /^# [a-z][\w-]*:$/;
/** Begins or ends a block of code in a body. */
const CODE_LINE = /^(?:```|~~~)/;

/** The first line that only a body has, -1 where there is none: a heading or a block of code. */
export function findBody(lines: string[], start: number, end: number): number {
  const isBody = (line: string, index: number): boolean =>
    CODE_LINE.test(line) || (HEADING.test(line) && !isComment(lines, index));
  return lines.findIndex((line, index) => index >= start && index < end && isBody(line, index));
}

/** What looks like a Markdown heading is a comment of YAML where another comment, a key or the fence follows soon. */
function isComment(lines: string[], index: number): boolean {
  if (COMMENT.test(lines[index] ?? '') || [index - 1, index + 1].some((at) => isCommentOnly(lines[at]))) return true;
  const near = lines.slice(index + 1, index + 12);
  const code = near.findIndex((line) => CODE_LINE.test(line));
  const next = near.slice(0, code < 0 ? undefined : code).filter((line) => line.trim() !== '');
  const other = next.find((line) => !line.startsWith('#')) ?? '';
  return next.slice(0, 3).some(isHeaderKey) || CLOSING_FENCE.test(other);
}

/** A comment that is not a heading: `#   - matcher`. */
function isCommentOnly(line = ''): boolean {
  return line.startsWith('#') && !HEADING.test(line);
}

/** Whether a key that is known is there, before any block of code. */
export function hasKnownKey(lines: string[], start: number, end: number): boolean {
  const code = lines.findIndex((line, index) => index >= start && CODE_LINE.test(line));
  return lines.slice(start, code < 0 ? end : Math.min(code, end)).some(isKnownKeyLine);
}
