import { knownKeys } from '../header-lines.ts';

/** A key after an indent, or one before its value without a blank: ` model: opus`, `model:opus`. */
const INDENTED = /^[ \t]{1,4}([A-Za-z]+)[ \t]*:(?=[ \t]|$)/;
const UNSPACED = /^([A-Za-z][\w-]*):(?=[^\s:/\\])/;

/** Keys that nearly every header has, and that no prose begins a line with in this way. */
const CORE_KEYS = new Set(
  'name description tools disallowedTools model color permissionMode lang translationOf aliases capabilities'.split(
    ' ',
  ),
);

/**
 * Reads a line as a key that YAML does not take for one: the key, and the line as YAML wants it. `before` are the lines
 * of the entry above, `ownKeys` the keys that are in this header as they should; one of them is not meant again.
 */
export function readOddKey(
  line: string,
  before: string[] | undefined,
  ownKeys: Set<string | undefined>,
): { key: string; line: string } | undefined {
  const isIndented = /^\s/.test(line);
  const key = (isIndented ? INDENTED : UNSPACED).exec(line)?.[1] ?? '';
  if (!(isIndented ? CORE_KEYS : knownKeys).has(key) || ownKeys.has(key)) return undefined;
  if (isIndented) return before && !isComplete(before) ? undefined : { key, line: line.trimStart() };
  return { key, line: `${key}: ${line.slice(key.length + 1)}` };
}

/** Whether a value ends on its own line, so that nothing that is indented belongs to it. */
function isComplete([own = '', ...below]: string[]): boolean {
  const value = own.slice(own.indexOf(':') + 1).trim();
  if (value === '' || /^[|>][-+\d]*$/.test(value)) return false;
  const quote = value.charAt(0);
  const isQuoted = quote === '"' || quote === "'";
  return (!isQuoted || value.endsWith(quote)) && below.every((each) => each.trim() === '' || /^\s*#/.test(each));
}
