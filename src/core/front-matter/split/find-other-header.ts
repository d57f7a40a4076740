import { isKnownKey } from '../is-known-key.ts';
import { MAX_STRICT_LENGTH, readPairs } from '../read-mapping.ts';
import { readToml } from '../read-toml.ts';

/** What a header is written in, beside YAML. */
export type OtherFormat = 'toml' | 'json';

export interface OtherHeader {
  format: OtherFormat;
  /** Index of the header's first line, of the one after its last, and of the body's first. */
  start: number;
  end: number;
  body: number;
  /** Whether it can be read as what it looks like. */
  isReadable: boolean;
}

const PLUSES = /^\+\+\+[ \t]*$/;
const TAGGED = /^---[ \t]*(json|toml)[ \t]*$/i;
const HYPHENS = /^---[ \t]*$/;
/** `name = `, `"name": ` */
const KEY = /^[ \t]*(?:\{[ \t]*)?["']?([\w-]+)["']?[ \t]*[=:]/;
const LONE_BRACE = /^\{[ \t]*$/;

/**
 * A header in TOML between `+++`, or in JSON: an object that begins the file, or either between `---json`, `---toml` and
 * `---`, as Hugo, Astro and gray-matter have them. What has no key that agents have is text, unless a fence names the format.
 */
export function findOtherHeader(lines: string[], first: number): OtherHeader | undefined {
  const opening = lines[first] ?? '';
  const tag = TAGGED.exec(opening)?.[1]?.toLowerCase();
  if (tag === 'json' || tag === 'toml') return between(lines, first, HYPHENS, tag);
  if (PLUSES.test(opening)) return known(lines, between(lines, first, PLUSES, 'toml'));
  if (!opening.startsWith('{')) return undefined;
  const end = endOfObject(lines, first);
  const isReadable = end !== undefined && isObject(lines.slice(first, end).join('\n'));
  // A text may begin with a bracket; an object that is damaged has its own alone.
  if (!isReadable && !LONE_BRACE.test(opening)) return undefined;
  const found = { start: first, end: end ?? lines.length, body: end ?? lines.length };
  return known(lines, { ...found, format: 'json', isReadable });
}

function between(lines: string[], first: number, fence: RegExp, format: OtherFormat): OtherHeader {
  const close = lines.findIndex((line, index) => index > first && fence.test(line));
  const end = close < 0 ? lines.length : close;
  const text = lines.slice(first + 1, end).join('\n');
  const isReadable = close >= 0 && (format === 'toml' ? readToml(text) !== undefined : isObject(text));
  return { format, start: first + 1, end, body: end + 1, isReadable };
}

/**
 * JSON is YAML, within whose limits it is read: that takes a comma after the last item, too. YAML that is no JSON would be
 * read in another way than it is meant, a comment after `//` as a part of the next key.
 */
function isObject(text: string): boolean {
  if (text.length > MAX_STRICT_LENGTH) return false;
  try {
    const value: unknown = JSON.parse(text.replace(/,(\s*[}\]])/g, '$1'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Boolean(readPairs(text));
  } catch {
    return false;
  }
}

function known(lines: string[], header: OtherHeader): OtherHeader | undefined {
  const isKnown = (line: string): boolean => isKnownKey(KEY.exec(line)?.[1] ?? '');
  return lines.slice(header.start, header.end).some(isKnown) ? header : undefined;
}

/** Index of the line after the one whose bracket closes the object, which nothing follows there; `undefined` for none. */
function endOfObject(lines: string[], first: number): number | undefined {
  let depth = 0;
  let length = 0;
  for (let index = first; index < lines.length && length <= MAX_STRICT_LENGTH; index++) {
    const line = lines[index] ?? '';
    length += line.length + 1;
    // Strings of JSON end on their line; one that does not is none, and neither is the header.
    const bare = line.replace(/"(?:[^"\\]|\\.?)*(?:"|$)/g, '""');
    for (const { 0: bracket, index: at } of bare.matchAll(/[{}]/g)) {
      depth += bracket === '{' ? 1 : -1;
      if (depth === 0) return bare.slice(at + 1).trim() === '' ? index + 1 : undefined;
    }
  }
  return undefined;
}
