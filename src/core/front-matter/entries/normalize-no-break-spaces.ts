import { keyOf, knownKeys } from '../header-lines.ts';

/**
 * A no-break space at the colon of a key, as French keyboards and word processors put it there: `description : …`.
 * YAML takes it for a letter.
 */
const AT_COLON = /^([A-Za-z_-]+)([ \t\u00a0\u202f]*:[ \t\u00a0\u202f]*)/;
const NO_BREAK = /[\u00a0\u202f]/;
/** At the beginning of a line, where nothing but an indent can be meant. */
const INDENT = /^[\u00a0\u202f][ \t\u00a0\u202f]*/;

export interface NormalizedHeader {
  header: string;
  /** Keys whose lines had other blanks, and the index of the first such line of each, from 0. */
  repaired: { key: string; line: number }[];
}

/**
 * The header with plain blanks where no-break spaces are used as indents and at the colons of keys: of known ones, and of
 * others where a known one has them. `attention : …` alone is prose.
 */
export function normalizeNoBreakSpaces(header: string): NormalizedHeader {
  if (!NO_BREAK.test(header)) return { header, repaired: [] };
  const repaired = new Map<string, number>();
  let current = '';
  const received = header.split('\n');
  const isHabit = received.some((line) => hasNoBreak(line, (key) => knownKeys.has(key)));
  const isKey = (key: string): boolean => knownKeys.has(key) || (isHabit && /^[a-z_]/.test(key));
  const lines = received.map((line, index) => {
    const text = hasNoBreak(line, isKey) ? line.replace(AT_COLON, '$1: ') : repairIndent(line);
    current = keyOf(text) ?? current;
    if (text !== line && !repaired.has(current)) repaired.set(current, index);
    return text;
  });
  return { header: lines.join('\n'), repaired: [...repaired].map(([key, line]) => ({ key, line })) };
}

function hasNoBreak(line: string, isKey: (key: string) => boolean): boolean {
  const [, key = '', colon = ''] = AT_COLON.exec(line) ?? [];
  return NO_BREAK.test(colon) && isKey(key);
}

function repairIndent(line: string): string {
  return line.replace(INDENT, (blanks) => ' '.repeat(blanks.length));
}
