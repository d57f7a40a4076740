import { parseDocument, Scalar, visit } from 'yaml';
import { WINDOWS_PATH } from '../../text/clean-text.ts';
import { isTooDeep } from '../is-too-deep.ts';
import { MAX_STRICT_LENGTH } from '../read-mapping.ts';
import { cutEntries, type HeaderEntry } from './cut-entries.ts';

export interface EscapedHeader {
  header: string;
  /** For each entry with such a path its key, and where the first one is: the index of its line, from 0; the column, from 1. */
  repaired: { key: string; line: number; column: number; path: string }[];
}

const OPTIONS = { schema: 'core', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

/**
 * The header with the backslashes of Windows paths doubled in double quotes, where YAML takes `"C:\new"` for a line end
 * and refuses `"C:\Users"`. A value with other escapes was written by somebody who knows them, and stays.
 */
export function escapePaths(header: string): EscapedHeader {
  if (!header.includes('"') || header.search(WINDOWS_PATH) < 0) return { header, repaired: [] };
  const lines = header.split('\n');
  const repaired: EscapedHeader['repaired'] = [];
  for (const entry of cutEntries(header).entries.filter(({ isOdd }) => !isOdd)) {
    const escaped = escapeEntry(entry);
    const first = entry.lines.findIndex((line, index) => line !== escaped[index]);
    if (first < 0) continue;
    for (const [index, line] of escaped.entries())
      lines[entry.line + index] = (lines[entry.line + index] ?? '').slice(0, entry.indent) + line;
    const own = entry.lines[first] ?? '';
    const column = own.search(WINDOWS_PATH);
    const [path = ''] = own.match(WINDOWS_PATH) ?? [];
    repaired.push({ key: entry.key, line: entry.line + first, column: entry.indent + column + 1, path });
  }
  return { header: lines.join('\n'), repaired };
}

function escapeEntry({ lines }: HeaderEntry): string[] {
  const text = lines.join('\n');
  if (text.length > MAX_STRICT_LENGTH || text.search(WINDOWS_PATH) < 0 || isTooDeep(text)) return lines;
  const parts: string[] = [];
  let end = 0;
  const document = parseDocument(text, OPTIONS);
  if (document.errors.some(({ code }) => code !== 'BAD_DQ_ESCAPE')) return lines;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type !== Scalar.QUOTE_DOUBLE || !range) return;
      parts.push(text.slice(end, range[0]), escapeQuoted(text.slice(range[0], range[1])));
      end = range[1];
    },
  });
  return [...parts, text.slice(end)].join('').split('\n');
}

function escapeQuoted(quoted: string): string {
  if (quoted.replace(WINDOWS_PATH, '').includes('\\')) return quoted;
  return quoted.replace(WINDOWS_PATH, (path) => path.replace(/\\\\?/g, '\\\\'));
}
