import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../schema.ts';
import { isKeyLine } from './header-lines.ts';

export interface SplitText {
  /** Text between the fences; `null` where there is no header. */
  header: string | null;
  /** Line of the header's first line in the file, from 1. */
  headerLine: number;
  body: string;
  /** Line of the body's first line in the file, from 1. */
  bodyLine: number;
  diagnostics: Diagnostic[];
}

const FENCE = /^---[ \t]*$/;
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
  if (indent) return splitAt(dedent(lines, indent), first, [diagnostic('header-indented', first + 1)]);
  const wrapper = CODE_FENCE.exec(opening)?.[1];
  if (wrapper && FENCE.test(lines[first + 1] ?? '')) {
    const found = [diagnostic('header-fenced', first + 1)];
    return splitAt(unwrap(lines, first, wrapper), first + 1, found);
  }
  return { header: null, headerLine: 1, body: text, bodyLine: 1, diagnostics: [] };
}

function splitAt(lines: string[], fence: number, diagnostics: Diagnostic[]): SplitText {
  const start = fence + 1;
  const close = lines.findIndex((line, index) => index >= start && CLOSING_FENCE.test(line));
  const end = headerEnd(lines, start, close);
  if (end === close) {
    return assemble(lines, start, close, close + 1, diagnostics);
  }
  return assemble(lines, start, end, end, [...diagnostics, diagnostic('header-unclosed', Math.max(1, end))]);
}

function assemble(lines: string[], start: number, end: number, body: number, diagnostics: Diagnostic[]): SplitText {
  return {
    header: lines.slice(start, end).join('\n'),
    headerLine: start + 1,
    body: lines.slice(body).join('\n'),
    bodyLine: body + 1,
    diagnostics,
  };
}

/**
 * Where the header ends: at its closing fence, unless a Markdown heading after a blank line stands before it, outside
 * any value: then the fence is a thematic break of the body and the real one is missing.
 */
function headerEnd(lines: string[], start: number, close: number): number {
  if (close >= 0 && !looksLikeBody(lines.slice(start, close))) return close;
  let lastHeaderLine = start;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isKeyLine(line) || /^\s+\S/.test(line) || /^- /.test(line) || /^#(?!#)/.test(line)) {
      if (/^# /.test(line) && !lines.slice(index + 1, index + 3).some(isKeyLine)) break;
      lastHeaderLine = index + 1;
    } else if (line.trim() !== '' || /^##/.test(line)) break;
    else if (!isKeyLine(lines[index + 1] ?? '') && !/^\s+\S|^#/.test(lines[index + 1] ?? '')) break;
  }
  return lastHeaderLine;
}

/** Prose after a blank line, with a Markdown heading in it: no header looks so. */
function looksLikeBody(lines: string[]): boolean {
  return lines.some((line, index) => /^#{2,6} \S/.test(line) && (lines[index - 1] ?? '').trim() === '');
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
