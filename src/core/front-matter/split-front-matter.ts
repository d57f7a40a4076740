import { diagnostic, excerpt } from '../diagnostic.ts';
import type { Diagnostic } from '../schema.ts';
import { readOddKey } from './entries/read-odd-key.ts';
import { isKeyLine, isKnownKeyLine } from './header-lines.ts';
import { readMapping } from './read-mapping.ts';
import { CLOSING_FENCE, findBody, hasKnownKey } from './split/find-body.ts';
import { findLastHeaderLine } from './split/find-last-header-line.ts';
import { findOtherHeader, type OtherFormat } from './split/find-other-header.ts';

export type HeaderFormat = 'yaml' | OtherFormat;

export interface SplitText {
  /** Text between the fences; `null` where there is no header. */
  header: string | null;
  /** What the header is written in. */
  format: HeaderFormat;
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
/** A longer rule, an indented one, and what word processors make of hyphens: `----`, ` ---`, `—-`. */
const ODD_FENCE = /^(?:-{4,}|[ \t]{1,4}-{3,}|[–—][-–—]*|--)[ \t]*$/;
/** Some editors wrap a whole agent in a code fence: ` ```chatagent ` or ` ```yaml `. */
const CODE_FENCE = /^(`{3,}|~{3,})[ \t]*(?:[\w-]+[ \t]*)?$/;
/** What a header without an opening fence begins with. */
const FIRST_KEY = /^(?:name|description):[ \t]/;

/**
 * Header and body of a file. The header opens with `---` on the first line that is not blank, and closes with `---`
 * or `...`; headers in TOML and JSON are as `findOtherHeader` says. Where the closing fence is missing it ends before the first line that cannot be a part of it.
 */
export function splitFrontMatter(text: string): SplitText {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (FENCE.test(opening)) return joinSecond(lines, first, splitAt(lines, first, []));
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
  if (ODD_FENCE.test(opening) && isKnownKeyLine(lines[first + 1] ?? '')) {
    return splitAt(lines, first, [oddFence(lines, first)]);
  }
  return splitOther(lines, first) ?? splitUnopened(lines, first) ?? withoutHeader(text);
}

/** A header in TOML or JSON; what only looks like one stays where it is, and that is said. */
function splitOther(lines: string[], first: number): SplitText | undefined {
  const found = findOtherHeader(lines, first);
  if (!found) return undefined;
  const { format, start, end, body, isReadable } = found;
  const values = { format: format.toUpperCase() };
  if (!isReadable) {
    return { ...withoutHeader(lines.join('\n')), diagnostics: [diagnostic('header-unreadable', first + 1, 1, values)] };
  }
  return { ...assemble(lines, start, end, body, [diagnostic('header-not-yaml', first + 1, 1, values)]), format };
}

function withoutHeader(text: string): SplitText {
  return { header: null, format: 'yaml', headerLine: 1, body: text, bodyLine: 1, indent: 0, diagnostics: [] };
}

/** A file that begins with a key, and has a fence below nothing but keys. */
function splitUnopened(lines: string[], first: number): SplitText | undefined {
  if (!FIRST_KEY.test(lines[first] ?? '')) return undefined;
  const close = lines.findIndex((line, index) => index > first && FENCE.test(line));
  if (close < 0 || !isWhole(lines, first, close)) return undefined;
  return assemble(lines, first, close, close + 1, [diagnostic('header-unopened', first + 1)]);
}

/**
 * Another header right below the first. Tools read the first alone: where that has keys of an agent the other one stays
 * in the text. Where it has none, a licence for one, the two are one header, so that neither is lost.
 */
function joinSecond(lines: string[], fence: number, split: SplitText): SplitText {
  const first = split.bodyLine - 2;
  const begin = lines.findIndex((line, index) => index > first && line.trim() !== '');
  if (split.diagnostics.length > 0 || begin < 0) return split;
  const isFenced = FENCE.test(lines[begin] ?? '');
  const start = isFenced ? begin + 1 : begin;
  const close = lines.findIndex((line, index) => index >= start && CLOSING_FENCE.test(line));
  if (close < 0 || !hasKnownKey(lines, start, close) || !areKeys(lines, start, close)) return split;
  if (hasKnownKey(lines, fence + 1, first)) {
    return isFenced ? { ...split, diagnostics: [diagnostic('header-second', begin + 1)] } : split;
  }
  if (!isFenced && !FIRST_KEY.test(lines[begin] ?? '')) return split;
  const without = lines.map((line, index) => (index === first || (isFenced && index === begin) ? '' : line));
  return assemble(without, fence + 1, close, close + 1, [diagnostic('header-joined', begin + 1)]);
}

function splitAt(lines: string[], fence: number, diagnostics: Diagnostic[]): SplitText {
  const start = fence + 1;
  const close = lines.findIndex((line, index) => index >= start && CLOSING_FENCE.test(line));
  const odd = findOddFence(lines, start, close);
  if (odd >= 0) return assemble(lines, start, odd, odd + 1, [...diagnostics, oddFence(lines, odd)]);
  const end = headerEnd(lines, start, close);
  if (end === close) return assemble(lines, start, close, close + 1, diagnostics);
  return assemble(lines, start, end, end, [...diagnostics, diagnostic('header-unclosed', Math.max(1, end))]);
}

/** What is where the closing fence should be, -1 where there is none: `--------` right below the keys. */
function findOddFence(lines: string[], start: number, close: number): number {
  const odd = lines.findIndex((line, index) => index > start && ODD_FENCE.test(line));
  if (odd < 0 || (close >= 0 && odd > close) || !isWhole(lines, start, odd)) return -1;
  // An indented rule may be a line of the text above it.
  const [indent, above] = [indentOf(lines[odd] ?? ''), lines[odd - 1] ?? ''];
  if (indent > 0 && indentOf(above) <= indent && !/^(?:#|\s*- |\s*$)/.test(above) && !beginsKey(above)) return -1;
  if (close < 0) return odd;
  const isPart = hasKnownKey(lines, odd, close) || readMapping(lines.slice(start, close).join('\n'));
  return isPart ? -1 : odd;
}

/** Whether all lines before `end` can be a header. */
function isWhole(lines: string[], start: number, end: number): boolean {
  return isKnownKeyLine(lines.slice(start, end).find(isKeyLine) ?? '') && areKeys(lines, start, end);
}

function areKeys(lines: string[], start: number, end: number): boolean {
  const last = lines.findLastIndex((line, index) => index < end && line.trim() !== '');
  return findBody(lines, start, end) < 0 && findLastHeaderLine(lines, start, end) === last;
}

function oddFence(lines: string[], index: number): Diagnostic {
  return diagnostic('header-fence-repaired', index + 1, 1, { text: excerpt(lines[index] ?? '') });
}

function assemble(lines: string[], start: number, end: number, body: number, diagnostics: Diagnostic[]): SplitText {
  return {
    header: lines.slice(start, end).join('\n'),
    format: 'yaml',
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
  const body = findBody(lines, start, end);
  const isCut = body >= 0 && (close < 0 || !isHeader(lines, start, body, close));
  if (close >= 0 && !isCut) return close;
  return findLastHeaderLine(lines, start, isCut ? body : end) + 1;
}

/** A key that is known follows what looks like a heading, or YAML takes the whole for a header: then it is one. */
function isHeader(lines: string[], start: number, heading: number, close: number): boolean {
  return hasKnownKey(lines, heading, close) || readMapping(lines.slice(start, close).join('\n')) !== undefined;
}

function beginsKey(line: string): boolean {
  return isKeyLine(line) || readOddKey(line, undefined, new Set()) !== undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
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
