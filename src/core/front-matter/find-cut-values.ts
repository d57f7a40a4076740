import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../schema.ts';
import type { ParsedHeader } from './parse-header.ts';

/** Keys whose values are words of the author. After others, `model: opus # slow`, a comment is meant as one. */
const KEYS = ['name', 'description', 'title', 'displayName'];

/**
 * Values on one line that end at ` #`, where YAML begins a comment: `description: Expert in C # and Java` means
 * `Expert in C`. That is what every reader shows, so it is shown here too (docs/decisions/0004), and said.
 */
export function findCutValues(header: string, headerLine: number, parsed: ParsedHeader): Diagnostic[] {
  const lines = header.split('\n');
  return KEYS.flatMap((key) => {
    const field = parsed.fields.get(key);
    if (!field) return [];
    const line = lines[field.line - headerLine] ?? '';
    const start = line.indexOf(':') + 1;
    const written = line.slice(start).trim();
    const at = cutAt(written, field.value);
    const before = start + (line.slice(start).length - line.slice(start).trimStart().length);
    return at < 0 ? [] : [diagnostic('header-comment-in-value', field.line, before + at + 1, { key })];
  });
}

/** Where the comment begins; -1 where the value is all that is written, or is written in another way. */
function cutAt(written: string, value: unknown): number {
  const kept = value === null ? '' : value;
  if (typeof kept !== 'string' || !written.startsWith(kept)) return -1;
  const gap = /^[ \t]*#/.exec(written.slice(kept.length))?.[0];
  return gap === undefined || (kept !== '' && gap.length === 1) ? -1 : kept.length + gap.length - 1;
}
