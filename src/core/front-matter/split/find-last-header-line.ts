import { beginsExample, countOpened } from '../../examples/example-tags.ts';
import { readOddKey } from '../entries/read-odd-key.ts';
import { isHeaderKey, isKeyLine, keyOf } from '../header-lines.ts';

/** Keys whose values are prose, and may go on over lines that are not indented. */
const PROSE_KEYS = new Set(['description', 'prompt', 'initialPrompt']);
/** Short keys that are below a long description, and that no prose begins a line with. */
const CERTAIN_KEY = /^(?:tools|model|color|permissionMode|disallowedTools):(?:[ \t]|$)/;
const CODE_FENCE = /^[ \t]*(?:```|~~~)/;

/**
 * The last line of a header that no fence ends: from `start`, before `limit`, the last that belongs to a key. That is
 * its own line, an indented one or a list item below it, prose below a description, and a comment.
 */
export function findLastHeaderLine(lines: string[], start: number, limit: number): number {
  const last = followEntries(lines, start, limit);
  const code = lines.findIndex((line, index) => index > last && CODE_FENCE.test(line));
  const end = code < 0 ? limit : Math.min(code, limit);
  const certain = lines.findLastIndex((line, index) => index < end && CERTAIN_KEY.test(line));
  // Examples of a description may look like a body.
  return certain > last ? Math.max(certain, followEntries(lines, certain, limit)) : last;
}

/** What the lines so far are part of. */
interface OpenEntry {
  key: string;
  /** Whether the key's own line has a value that ends there. */
  hasValue: boolean;
  isAfterBlank: boolean;
  /** Examples that are not closed yet. */
  tags: number;
}

function followEntries(lines: string[], start: number, limit: number): number {
  let last = start - 1;
  const open: OpenEntry = { key: '', hasValue: false, isAfterBlank: false, tags: 0 };
  for (let index = start; index < limit; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      open.isAfterBlank = true;
      continue;
    }
    const key = beginsEntry(line, open);
    if (key !== undefined) Object.assign(open, { key, hasValue: hasValue(line), tags: 0 });
    else if (!goesOn(line, open)) break;
    open.tags += countOpened(line);
    open.isAfterBlank = false;
    last = index;
  }
  return last;
}

/** The key that a line begins, as it should or as people write it; `undefined` where it begins none. */
function beginsEntry(line: string, open: OpenEntry): string | undefined {
  if (open.tags > 0) return undefined;
  if (isKeyLine(line)) return open.isAfterBlank && !isHeaderKey(line) ? undefined : keyOf(line);
  return /^\s/.test(line) ? undefined : readOddKey(line, undefined, new Set())?.key;
}

/** Whether a line that begins no key belongs to the one above it. */
function goesOn(line: string, { key, hasValue, isAfterBlank, tags }: OpenEntry): boolean {
  if (tags > 0 || line.startsWith('#')) return true;
  const isProse = PROSE_KEYS.has(key);
  if (isProse && beginsExample(line)) return true;
  if (/^\s/.test(line)) return !isAfterBlank || !hasValue;
  if (line.startsWith('- ')) return isAfterBlank ? !hasValue && !isProse : !hasValue || isProse;
  return !isAfterBlank && (isProse || key === '');
}

/** A value on the key's own line that is not a beginning of a block. */
function hasValue(line: string): boolean {
  return !/:[ \t]*(?:[|>][-+\d]*[ \t]*)?$/.test(line);
}
