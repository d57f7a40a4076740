import { diagnostic, excerpt } from '../diagnostic.ts';
import type { Diagnostic } from '../schema.ts';
import { textOf } from '../text/text-of.ts';
import { cutEntries, type HeaderEntry } from './entries/cut-entries.ts';
import { escapePaths } from './entries/escape-paths.ts';
import { normalizeNoBreakSpaces } from './entries/normalize-no-break-spaces.ts';
import { findReferred, restoreTag } from './entries/restore-tag.ts';
import { takeOffQuotes } from './entries/take-off-quotes.ts';
import { keyOf, knownKeys } from './header-lines.ts';
import { isTooDeep } from './is-too-deep.ts';
import { isAliasBomb, isTooComplex, MAX_STRICT_LENGTH, type ReadPairs, readPairs } from './read-mapping.ts';
import { readToml } from './read-toml.ts';
import { repairValue } from './repair-value.ts';
import type { HeaderFormat } from './split-front-matter.ts';

export interface HeaderField {
  value: unknown;
  /** The value with its numbers as they are written, `1.10`, where they differ. */
  given?: unknown;
  /** Line in the file, from 1. */
  line: number;
}

/** What the keys of a header say, wherever they are. */
export type HeaderValues = ReadonlyMap<string, Pick<HeaderField, 'value'>>;

export interface ParsedHeader {
  fields: Map<string, HeaderField>;
  /** `strict`: read as YAML says. `repaired`: at least one value was read as its author meant it. */
  how: 'strict' | 'repaired';
  /** Whether there are more keys than are read, which are in no field then. */
  isPartial?: true;
  diagnostics: Diagnostic[];
}

/** A key of TOML or JSON, or the name of a table: `name =`, `"name":`, `[hooks]`. */
const OTHER_KEY = /^[\s{]*(?:"([^"\n]+)"|([\w-]+))\s*[=:]|^\s*\[+\s*"?([\w-]+)/;

/** Where a header is read line by line, of more keys only known ones are; published headers have up to nine. */
const MAX_ENTRIES = 1000;

/**
 * Reads a header. What YAML accepts is read exactly as YAML says (1.2, core schema); anything else is cut into entries
 * by lines, each is read alone, and only what still fails is repaired. Any text gives a result. Of another format it
 * reads what `splitFrontMatter` has found to be of it.
 */
export function parseHeader(header: string, firstLine: number, format: HeaderFormat = 'yaml'): ParsedHeader {
  if (format !== 'yaml') return parseOther(header, firstLine, format);
  const blanks = normalizeNoBreakSpaces(header);
  const paths = escapePaths(blanks.header);
  const parsed = parseStrictly(paths.header, firstLine) ?? parseByEntries(paths.header, firstLine);
  const found = [
    ...blanks.repaired.map(({ key, line }) => diagnostic('header-key-repaired', firstLine + line, 1, { key })),
    ...paths.repaired.map(({ key, line, column, path }) =>
      diagnostic('header-backslash', firstLine + line, column, { key, text: excerpt(path) }),
    ),
    ...unquoteFields(parsed.fields, paths.header.split('\n'), firstLine),
  ];
  return found.length === 0 ? parsed : { ...parsed, how: 'repaired', diagnostics: [...found, ...parsed.diagnostics] };
}

function parseOther(header: string, firstLine: number, format: HeaderFormat): ParsedHeader {
  const read = format === 'toml' ? readToml(header) : readPairs(header);
  const lines = header.split('\n');
  const lineOf = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const key = OTHER_KEY.exec(line)?.slice(1).find(Boolean) ?? '';
    if (!lineOf.has(key)) lineOf.set(key, index);
  }
  const fields = new Map<string, HeaderField>();
  for (const [key, value] of read?.pairs ?? []) {
    if (read) fields.set(key, toField(read, key, value, firstLine + (lineOf.get(key) ?? 0)));
  }
  return { fields, how: 'repaired', diagnostics: unquoteFields(fields, lines, firstLine) };
}

/** Takes typographic quotes off, and says where. */
function unquoteFields(fields: ParsedHeader['fields'], lines: string[], firstLine: number): Diagnostic[] {
  return [...fields].flatMap(([key, { value, given = value, line }]) => {
    const own = lines[line - firstLine] ?? '';
    const bare = takeOffQuotes(key, given, own.slice(own.indexOf(':') + 1).trim());
    if (bare === undefined) return [];
    fields.set(key, { value: bare, line });
    const column = Math.max(0, own.search(/[“”„‟«»‘’‚‛‹›]/)) + 1;
    return [diagnostic('header-typographic-quotes', line, column, { key, text: excerpt(textOf(bare)) })];
  });
}

function parseStrictly(header: string, firstLine: number): ParsedHeader | undefined {
  const root = readPairs(header);
  if (root === undefined) return undefined;
  if (root === null) return { fields: new Map(), how: 'strict', diagnostics: [] };
  const entries = new Map(cutEntries(header).entries.map((entry) => [entry.key, entry]));
  const lines = header.split('\n');
  const referred = findReferred(header);
  const fields = new Map<string, HeaderField>();
  const diagnostics: Diagnostic[] = [];
  for (const [key, value] of root.pairs) {
    const entry = entries.get(key);
    // YAML's word counts: `context:` is a key here, whatever conversations begin their lines with.
    const at = entry?.line ?? lines.findIndex((each) => keyOf(each) === key);
    const line = firstLine + Math.max(0, at);
    const kept = entry && restoreTag(entry, root.given.get(key) ?? value, referred);
    if (kept) diagnostics.push(diagnostic('header-mark-as-text', line, kept.column, { key, text: kept.mark }));
    fields.set(key, kept ? { value: kept.value, line } : toField(root, key, value, line));
  }
  return { fields, how: diagnostics.length > 0 ? 'repaired' : 'strict', diagnostics };
}

function parseByEntries(header: string, firstLine: number): ParsedHeader {
  const { entries, stray } = cutEntries(header);
  const referred = findReferred(header);
  const diagnostics = stray.map(({ line, text }) =>
    diagnostic('header-stray-line', firstLine + line, 1, { text: excerpt(text) }),
  );
  if (entries.length > MAX_ENTRIES || isHeaderTooComplex(header, entries))
    diagnostics.unshift(diagnostic('header-too-complex', firstLine));
  const fields = new Map<string, HeaderField>();
  if (entries.length === 0 && stray.length > 0) {
    // The last resort: whatever is there describes the agent.
    fields.set('description', { value: header.trim(), line: firstLine });
    return { fields, how: 'repaired', diagnostics: [diagnostic('header-not-a-mapping', firstLine)] };
  }
  const unread: HeaderEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index >= MAX_ENTRIES && (!knownKeys.has(entry.key) || fields.has(entry.key))) {
      unread.push(entry);
      continue;
    }
    const line = firstLine + entry.line;
    if (fields.has(entry.key)) diagnostics.push(diagnostic('header-duplicate-key', line, 1, { key: entry.key }));
    if (entry.isOdd) diagnostics.push(diagnostic('header-key-repaired', line, 1, { key: entry.key }));
    const alone = readPairs(entry.lines.join('\n'));
    const own = alone?.pairs[0];
    if (alone && own?.[0] === entry.key) {
      const kept = restoreTag(entry, alone.given.get(entry.key) ?? own[1], referred);
      if (kept)
        diagnostics.push(diagnostic('header-mark-as-text', line, kept.column, { key: entry.key, text: kept.mark }));
      // Lines that do not look like keys may still begin some.
      for (const [key, value] of alone.pairs) {
        const isKept = kept && key === entry.key;
        keep(fields, key, isKept ? { value: kept.value, line } : toField(alone, key, value, line));
      }
      continue;
    }
    const { value, code, column: at } = repairValue(entry);
    const column = at + entry.indent;
    keep(fields, entry.key, { value, line });
    // A value that is too large is not wrong, and that the header is has been said.
    if (code === 'header-value-repaired' && isTooComplex(entry.lines.join('\n'))) continue;
    diagnostics.push(diagnostic(code, line, column, { key: entry.key, text: excerpt(textAfterKey(entry)) }));
  }
  const [first] = unread;
  if (first === undefined) return { fields, how: 'repaired', diagnostics };
  const values = { count: unread.length, key: first.key, last: String(firstLine + (unread.at(-1)?.line ?? 0)) };
  diagnostics.push(diagnostic('header-keys-unread', firstLine + first.line, 1, values));
  return { fields, how: 'repaired', isPartial: true, diagnostics };
}

/** Depth is that of a value: where keys are damaged, YAML takes each for a part of the one above. */
function isHeaderTooComplex(header: string, entries: HeaderEntry[]): boolean {
  if (header.length > MAX_STRICT_LENGTH || isAliasBomb(header)) return true;
  return entries.some(({ lines }) => isTooDeep(lines.join('\n')));
}

function toField({ given }: ReadPairs, key: string, value: unknown, line: number): HeaderField {
  return given.has(key) ? { value, given: given.get(key), line } : { value, line };
}

/** Of two values for a key the last that says something counts, as it does for lenient parsers. */
function keep(fields: Map<string, HeaderField>, key: string, field: HeaderField): void {
  const isEmpty = field.value === null || field.value === '';
  if (!isEmpty || !fields.has(key)) fields.set(key, field);
}

function textAfterKey(entry: HeaderEntry): string {
  const [first = ''] = entry.lines;
  return first.slice(first.indexOf(':') + 1).trim();
}
