import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../schema.ts';
import { isKeyLine, keyOf, knownKeys } from './header-lines.ts';
import { readMapping } from './read-mapping.ts';

export interface SplitText {
  /** Text between the fences; `null` where there is no header. */
  header: string | null;
  /** Line of the header's first line in the file, from 1. */
  headerLine: number;
  body: string;
  /** Line of the body's first line in the file, from 1. */
  bodyLine: number;
  /** Columns that were taken from the beginning of each line, because the whole file is indented. */
  indent: number;
  diagnostics: Diagnostic[];
}

const FENCE = /^---[ \t]*$/;
const HEADING = /^#{1,6} \S/;
const LONG_RULE = /^-{4,}[ \t]*$/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/;
/** Some editors wrap a whole agent in a code fence: ` ```chatagent ` or ` ```yaml `. */
const CODE_FENCE = /^(`{3,}|~{3,})[ \t]*[\w-]*[ \t]*$/;

/**
 * Header and body of a file. The header opens with `---` on the first line that is not blank, and closes with `---`
 * or `...`. Where the closing fence is missing it ends before the first line that can be no part of it.
 */
export function splitFrontMatter(text: string): SplitText {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (FENCE.test(opening)) return splitAt(lines, first, []);
  const indent = /^[ \t]+(?=---[ \t]*$)/.exec(opening)?.[0];
  if (indent) {
    const split = splitAt(dedent(lines, indent), first, [diagnostic('header-indented', first + 1)]);
    return { ...split, indent: indent.length };
  }
  const wrapper = CODE_FENCE.exec(opening)?.[1];
  if (wrapper && FENCE.test(lines[first + 1] ?? '')) {
    const found = [diagnostic('header-fenced', first + 1)];
    return splitAt(unwrap(lines, first, wrapper), first + 1, found);
  }
  return { header: null, headerLine: 1, body: text, bodyLine: 1, indent: 0, diagnostics: [] };
}

function splitAt(lines: string[], fence: number, diagnostics: Diagnostic[]): SplitText {
  const start = fence + 1;
  const close = lines.findIndex((line, index) => index >= start && CLOSING_FENCE.test(line));
  const rule = findRule(lines, start, close);
  if (rule >= 0)
    return assemble(lines, start, rule, rule + 1, [...diagnostics, diagnostic('header-unclosed', rule + 1)]);
  const end = headerEnd(lines, start, close);
  if (end === close) {
    return assemble(lines, start, close, close + 1, diagnostics);
  }
  return assemble(lines, start, end, end, [...diagnostics, diagnostic('header-unclosed', Math.max(1, end))]);
}

/** A longer rule that stands where the closing fence should, -1 where there is none: `--------` right below the keys. */
function findRule(lines: string[], start: number, close: number): number {
  const rule = lines.findIndex((line, index) => index > start && LONG_RULE.test(line));
  if (rule < 0 || (close >= 0 && rule > close) || !isKeyLine(lines[rule - 1] ?? '')) return -1;
  const isHeaderBefore = Boolean(readMapping(lines.slice(start, rule).join('\n')));
  return isHeaderBefore && (close < 0 || readMapping(lines.slice(start, close).join('\n')) === undefined) ? rule : -1;
}

function assemble(lines: string[], start: number, end: number, body: number, diagnostics: Diagnostic[]): SplitText {
  return {
    header: lines.slice(start, end).join('\n'),
    headerLine: start + 1,
    body: lines.slice(body).join('\n'),
    bodyLine: body + 1,
    indent: 0,
    diagnostics,
  };
}

/**
 * Where the header ends: at its closing fence, unless the body begins before it. Then that fence is a thematic break of
 * the body, the real one is missing, and the header ends with the last line that can be part of it.
 */
function headerEnd(lines: string[], start: number, close: number): number {
  const end = close < 0 ? lines.length : close;
  const body = lines.findIndex(
    (line, index) => index >= start && index < end && HEADING.test(line) && !isComment(lines, index),
  );
  const isCut = body >= 0 && (close < 0 || !isHeader(lines.slice(start, close), body - start));
  if (close >= 0 && !isCut) return close;
  return lastHeaderLine(lines, start, isCut ? body : end) + 1;
}

/** What looks like a Markdown heading is a comment of YAML where a key or the fence follows soon. */
function isComment(lines: string[], index: number): boolean {
  const next = lines.slice(index + 1, index + 12).filter((line) => line.trim() !== '');
  const other = next.find((line) => !line.startsWith('#')) ?? '';
  return next.slice(0, 3).some(isHeaderKey) || CLOSING_FENCE.test(other);
}

/** The last line before `limit` that belongs to a key: its own, an indented one, a list item or a comment before a key. */
function lastHeaderLine(lines: string[], start: number, limit: number): number {
  let last = start - 1;
  for (let index = start; index < limit; index++) {
    const line = lines[index] ?? '';
    const isBlank = line.trim() === '';
    if (isKeyLine(line) || /^(?:\s+\S|- |#)/.test(line)) last = index;
    else if (!isBlank && last < index - 1) break;
    else if (!isBlank) last = index;
  }
  return last;
}

/** A key that is known follows what looks like a heading, or YAML takes the whole for a header: then it is one. */
function isHeader(lines: string[], heading: number): boolean {
  return lines.slice(heading).some(isKnownKey) || readMapping(lines.join('\n')) !== undefined;
}

function isKnownKey(line: string): boolean {
  return knownKeys.has(keyOf(line) ?? '');
}

/** A key as headers have them; `Note:` and the like begin lines of prose. */
function isHeaderKey(line: string): boolean {
  const key = keyOf(line);
  return key !== undefined && (knownKeys.has(key) || /^[a-z_][a-z_-]*$/.test(key));
}

/** A whole file that was pasted with an indent: Markdown would show all of it as code. */
function dedent(lines: string[], indent: string): string[] {
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
}

function unwrap(lines: string[], first: number, wrapper: string): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const closes = last > first && lines[last]?.trim() === wrapper;
  return lines.map((line, index) => (index === first || (closes && index === last) ? '' : line));
}
