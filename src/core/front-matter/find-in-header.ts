import { isKeyLine } from './header-lines.ts';
import type { HeaderField } from './parse-header.ts';

/** A position in the file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Where `text` is in the value of a field: in its own line after the key, or in a line below it, before the next
 * key. Where it is not found as such, because the value was written with escapes or over several lines, where the
 * field begins. `headerLine` is the line of the header's first line in the file, from 1.
 */
export function findInHeader(header: string, headerLine: number, field: HeaderField, text: string): Position {
  const lines = header.split('\n');
  const first = field.line - headerLine;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (index > first && isKeyLine(line)) break;
    const at = text === '' ? -1 : line.indexOf(text, index === first ? line.indexOf(':') + 1 : 0);
    if (at >= 0) return { line: headerLine + index, column: at + 1 };
  }
  return { line: field.line, column: 1 };
}
