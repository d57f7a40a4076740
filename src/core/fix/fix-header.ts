import { cutEntries, type HeaderEntry } from '../front-matter/entries/cut-entries.ts';
import { escapePaths } from '../front-matter/entries/escape-paths.ts';
import { normalizeNoBreakSpaces } from '../front-matter/entries/normalize-no-break-spaces.ts';
import { type HeaderField, type ParsedHeader, parseHeader } from '../front-matter/parse-header.ts';
import { isPortable, makePortable, writeEntry } from '../front-matter/portable-yaml.ts';
import { readFields } from '../front-matter/read-fields.ts';
import { MAX_STRICT_LENGTH, readPairs } from '../front-matter/read-mapping.ts';
import type { HeaderFormat } from '../front-matter/split-front-matter.ts';
import { escapeUnprintable } from '../front-matter/unprintable.ts';
import { unescapeWritten } from '../text/clean-text.ts';

type ValueMap = Map<string, unknown>;

/** A comment of TOML, which no quotes are around. */
const COMMENT = /^(?:[^"'#]|"(?:[^"\\]|\\.)*"|'[^']*')*(#.*)$/;

/**
 * A header that every strict reader accepts and takes for the same values as ours does. Entries that are right stay
 * as they are, to the letter; the others are written anew. What belongs to no key, and values that another one of the
 * same key replaces, become comments: no text is lost. One in TOML or JSON is written anew. A header without a description gets what `summarize` gives.
 * `undefined` for one that is too large to be read as YAML, or damaged and of more keys than are read: it must stay as it is.
 */
export function fixHeader(received: string, format: HeaderFormat, summarize: () => string): string | undefined {
  if (format !== 'yaml') return toYaml(received, format, summarize);
  // Strict readers may take it; to write it anew takes longer than anybody waits.
  if (received.length > MAX_STRICT_LENGTH) return undefined;
  const { header } = escapePaths(normalizeNoBreakSpaces(received).header);
  const parsed = parseHeader(header, 1);
  if (parsed.isPartial) return undefined;
  const isDescribed = readFields(parsed).description !== '';
  if (isDescribed && parsed.how === 'strict' && isPortable(header)) return header;
  const values: ValueMap = new Map([...parsed.fields].map(([key, field]) => [key, asGiven(field)]));
  const byEntries = fixByEntries(header, parsed);
  const summary = isDescribed ? '' : summarize();
  if (summary !== '') values.set('description', summary);
  // A valid header may be cut in the wrong places, and so may one whose damage is odd: what does not hold is not used.
  const candidates = [header, byEntries].map((fixed) => (summary === '' ? fixed : describe(fixed, summary)));
  return candidates.find((fixed) => isPortable(fixed) && says(fixed, values)) ?? writeAll(values, header);
}

function toYaml(header: string, format: HeaderFormat, summarize: () => string): string {
  const parsed = parseHeader(header, 1, format);
  const values: ValueMap = new Map([...parsed.fields].map(([key, field]) => [key, asGiven(field)]));
  if (readFields(parsed).description === '') values.set('description', summarize());
  const comments = header.split('\n').flatMap((line) => COMMENT.exec(line)?.slice(1) ?? []);
  return [...comments.map(toComment), ...writeValues(values)].join('\n');
}

function fixByEntries(header: string, parsed: ParsedHeader): string {
  const { entries } = cutEntries(header);
  if (entries.length === 0 && parsed.how === 'repaired') return writeEntry('description', header.trim());
  const before = header.split('\n').slice(0, entries[0]?.line);
  const isKept = ({ key, line }: HeaderEntry): boolean => parsed.fields.get(key)?.line === line + 1;
  return [
    ...before.filter((line) => line.trim() !== '').map(toComment),
    ...entries.flatMap((entry) => (isKept(entry) ? fixEntry(entry, parsed) : commentOut(entry.lines))),
  ].join('\n');
}

function fixEntry(entry: HeaderEntry, parsed: ParsedHeader): string[] {
  const text = entry.lines.join('\n');
  const field = parsed.fields.get(entry.key);
  const value = field && asGiven(field);
  const alone = readPairs(text);
  const own = alone?.pairs[0];
  if (alone && own?.[0] === entry.key) {
    // What was read in another way than YAML says, typographic quotes for one, is written as it was read.
    const isSame = writeEntry(entry.key, alone.given.get(entry.key) ?? own[1]) === writeEntry(entry.key, value);
    if (isSame && isPortable(text)) return entry.lines;
    // Numbers that readers take for others become the text that is written.
    const portable = isSame && field?.given === undefined ? makePortable(text) : undefined;
    if (portable !== undefined) return [portable];
    // Tags and anchors go by writing the value anew, and what comes after them would go with them.
    return [...entry.lines.flatMap(commentsOf), writeEntry(entry.key, value)];
  }
  return [writeEntry(entry.key, unescapeDescription(entry.key, value)), ...trailing(entry)];
}

/** The header with a description for its empty one. */
function describe(header: string, description: string): string {
  const empty = cutEntries(header).entries.filter(({ key }) => key === 'description');
  const isEmpty = new Set(empty.flatMap(({ line, lines }) => lines.map((_, index) => line + index)));
  const lines = header.split('\n');
  const kept = lines.filter((line, index) => !isEmpty.has(index) && !(line.trim() === '' && lines.length === 1));
  const comments = lines.filter((_, index) => isEmpty.has(index)).flatMap(commentsOf);
  return [...kept, ...comments, writeEntry('description', description)].join('\n');
}

/** The last resort: every value anew, and all that was there as comments. */
function writeAll(values: ValueMap, header: string): string {
  return [...commentOut(header.split('\n')), ...writeValues(values)].join('\n');
}

function writeValues(values: ValueMap): string[] {
  return [...values].map(([key, value]) => writeEntry(key, unescapeDescription(key, value)));
}

/** Whether a header has these values and no others. */
function says(header: string, values: ValueMap): boolean {
  const read = readPairs(header);
  if (read === undefined) return false;
  const said = new Map([...(read?.pairs ?? []), ...(read?.given ?? [])]);
  const write = (key: string, value: unknown): string => writeEntry(key, unescapeDescription(key, value));
  return (
    said.size === values.size &&
    [...values].every(([key, value]) => said.has(key) && write(key, said.get(key)) === write(key, value))
  );
}

/** What a field says, numbers as they are written. */
function asGiven({ value, given = value }: HeaderField): unknown {
  return given;
}

function unescapeDescription(key: string, value: unknown): unknown {
  return key === 'description' && typeof value === 'string' ? unescapeWritten(value) : value;
}

/** Blank lines and comments that are between two entries. */
function trailing(entry: HeaderEntry): string[] {
  const last = entry.lines.findLastIndex((line) => line.trim() !== '' && !/^#(?:\s|$)/.test(line));
  return entry.lines.slice(last + 1).map(escapeUnprintable);
}

function commentOut(lines: string[]): string[] {
  return lines.filter((line) => line.trim() !== '').map(toComment);
}

function commentsOf(line: string): string[] {
  const start = line.search(/(?<=^|\s)#/);
  return start < 0 ? [] : [toComment(line.slice(start))];
}

function toComment(line: string): string {
  const printable = escapeUnprintable(line);
  return printable.startsWith('#') ? printable : `# ${printable}`;
}
