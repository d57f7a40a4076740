import { parseDocument } from 'yaml';
import type { DiagnosticCode } from '../diagnostic.ts';
import { changeAroundPaths } from '../text/clean-text.ts';
import { isOneQuotation } from '../text/is-one-quotation.ts';
import type { HeaderEntry } from './entries/cut-entries.ts';
import { hasRepeatedKey } from './has-repeated-key.ts';
import { isTooDeep } from './is-too-deep.ts';

export interface RepairedValue {
  value: unknown;
  code: DiagnosticCode;
  /** Where in its first line the trouble is, from 1. */
  column: number;
}

const BLOCK_SCALAR = /^([|>])[-+\d]*[ \t]*$/;
/** A text on the line where only its sign may be; `> 18` is a comparison, and `| a | b |` a row of a table. */
const BLOCK_BEGUN = /^([|>])(?=[^|]*$)[-+]?[ \t]+(?![\d=|])/;

/**
 * Reads a value that YAML refuses, from its source text: what a YAML library recovers is cut without a word
 * (`'l'agent'` becomes `l`). A list stays a list, everything else is text.
 */
export function repairValue(entry: HeaderEntry): RepairedValue {
  const [first = '', ...rest] = entry.lines;
  const colon = first.indexOf(':', keyEnd(first, entry.key));
  const after = first.slice(colon + 1);
  const head = after.trim();
  const following = withoutTrailingComments(rest);
  const column = colon + 2 + (after.length - after.trimStart().length);
  if (following.some((line) => /^ *\t/.test(line)) && head === '') {
    const value = readLoosely(following.map((line) => line.replace(/\t/g, '  ')).join('\n'));
    if (value !== undefined) return { value, code: 'header-tab-indent', column: 1 };
  }
  if (BLOCK_SCALAR.test(head)) {
    return { value: dedent(following, head.startsWith('>')), code: 'header-unindented-lines', column };
  }
  const begun = BLOCK_BEGUN.exec(head);
  if (begun) {
    const text = ' '.repeat(leastIndent(following)) + head.slice(begun[0].length);
    return { value: dedent([text, ...following], begun[1] === '>'), ...explain(head, following, column) };
  }
  const list = readList(head, following);
  if (list) return { value: list, code: 'header-value-repaired', column };
  const text = unquote([head, ...following].join('\n').trim());
  return { value: text, ...explain(head, following, column) };
}

function explain(head: string, following: string[], column: number): Pick<RepairedValue, 'code' | 'column'> {
  if (following.some((line) => /^\S/.test(line))) return { code: 'header-unindented-lines', column: 1 };
  const colon = head.search(/:(?:\s|$)/);
  if (colon >= 0 && !/^["'[{]/.test(head)) return { code: 'header-unquoted-colon', column: column + colon };
  return { code: 'header-value-repaired', column };
}

/** Bullets, at whatever indent, or one flow list or `*` on the line. */
function readList(head: string, following: string[]): string[] | undefined {
  const lines = following.filter((line) => line.trim() !== '');
  if (head === '' && lines.length > 0 && lines.every((line) => /^\s*- /.test(line))) {
    return lines.map((line) => unquote(line.replace(/^\s*- +/, '').trim()));
  }
  if (lines.length > 0) return undefined;
  if (head === '*') return ['*'];
  if (head.startsWith('[') && head.length > 1) {
    const inner = head.slice(1, head.endsWith(']') ? -1 : undefined);
    const items = inner.split(',').map((item) => unquote(item.trim()));
    return items.filter((item) => item !== '');
  }
  return undefined;
}

/** Structured values whose only fault is their white space. */
function readLoosely(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    const document = parseDocument(text, {
      schema: 'core',
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    return document.errors.length > 0 || hasRepeatedKey(document) ? undefined : document.toJS({ maxAliasCount: 0 });
  } catch {
    // Aliases, which nobody writes beside tabs.
    return undefined;
  }
}

function dedent(lines: string[], folded: boolean): string {
  const indent = leastIndent(lines);
  const text = lines
    .map((line) => line.slice(indent))
    .join('\n')
    .trim();
  return folded ? text.replace(/(\S)\n(?=\S)/g, '$1 ') : text;
}

function leastIndent(lines: string[]): number {
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  return Number.isFinite(indent) ? indent : 0;
}

/** Outer quotes go, with the escapes that belong to them; inner ones are part of the text. */
function unquote(text: string): string {
  const quote = text.charAt(0);
  if ((quote !== '"' && quote !== "'") || text.length < 2 || !text.endsWith(quote)) return text;
  if (quote === '"' && !isOneQuotation(text)) return text;
  const inner = text.slice(1, -1);
  if (quote === "'") return inner.replaceAll("''", "'");
  return changeAroundPaths(inner, (part) =>
    part.replace(/\\(["\\/nt])/g, (_, code: string) => ({ n: '\n', t: '\t' })[code] ?? code),
  );
}

function withoutTrailingComments(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !/^#(?:\s|$)/.test(line));
  return lines.slice(0, last + 1);
}

function keyEnd(line: string, key: string): number {
  return line.indexOf(key) + key.length;
}
