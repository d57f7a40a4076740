import { stringify } from 'yaml';
import { cutEntries, type HeaderEntry } from '../front-matter/header-lines.ts';
import { type ParsedHeader, parseHeader } from '../front-matter/parse-header.ts';
import { readMapping } from '../front-matter/read-mapping.ts';
import { unescapeWritten } from '../text/clean-text.ts';
import { isPortable, makePortable } from './is-portable.ts';

/**
 * A header that every strict reader accepts and takes for the same values as ours does. Entries that are right stay
 * as they are, to the letter; the others are written anew. What belongs to no key, and values that a later one of the
 * same key replaces, become comments: no text is lost.
 */
export function fixHeader(header: string): string {
  if (isPortable(header) && readMapping(header) !== undefined) return header;
  const parsed = parseHeader(header, 1);
  const { entries, stray } = cutEntries(header);
  if (entries.length === 0) return writeValue('description', header.trim());
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  const comments = stray.map(({ text }) => toComment(text));
  return [...comments, ...entries.flatMap((entry) => fixEntry(entry, parsed, last.get(entry.key) === entry))].join(
    '\n',
  );
}

function fixEntry(entry: HeaderEntry, parsed: ParsedHeader, isLast: boolean): string[] {
  if (!isLast) return entry.lines.filter((line) => line.trim() !== '').map(toComment);
  const text = entry.lines.join('\n');
  if (readMapping(text)?.[0]?.[0] === entry.key) {
    if (isPortable(text)) return entry.lines;
    const portable = makePortable(text);
    if (portable !== undefined) return [portable];
  }
  const value = parsed.fields.get(entry.key)?.value;
  const isWritten = entry.key === 'description' && typeof value === 'string';
  return [writeValue(entry.key, isWritten ? unescapeWritten(value) : value), ...trailing(entry)];
}

/** YAML 1.1 on writing: what either version could take for something else than text is quoted. */
function writeValue(key: string, value: unknown): string {
  return stringify({ [key]: value ?? null }, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
}

/** Blank lines and comments that stand between two entries. */
function trailing(entry: HeaderEntry): string[] {
  const last = entry.lines.findLastIndex((line) => line.trim() !== '' && !/^#(?:\s|$)/.test(line));
  return entry.lines.slice(last + 1);
}

function toComment(line: string): string {
  return line.startsWith('#') ? line : `# ${line}`;
}
