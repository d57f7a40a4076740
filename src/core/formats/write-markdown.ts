import { writeEntry } from '../front-matter/portable-yaml.ts';
import { type FormatAgent, stemOf } from './format.ts';

/** Where a line of a written text is from. */
export interface LinePlace {
  /** In the file as received, from 1. */
  line: number;
  /** What its columns lie further in there; `null` where columns are not to be compared. */
  shift: number | null;
}

/** A text made of a file, and where each of its lines is from. */
export interface AdaptedText {
  text: string;
  places: LinePlace[];
}

/**
 * An agent as a Markdown file: a header that every strict reader accepts, and its parts one below the other. Without any
 * field it has the name of the file, so that the header is one.
 */
export function writeMarkdown({ fields, body }: FormatAgent, file: string, received: string[]): AdaptedText {
  const lines: string[] = ['---'];
  const places: LinePlace[] = [{ line: fields[0]?.line ?? 1, shift: null }];
  const add = (added: string[], found: LinePlace[]) => {
    for (const line of added) lines.push(line);
    for (const place of found) places.push(place);
  };
  const named = fields.length > 0 ? fields : [{ key: 'name', value: stemOf(file), line: 1 }];
  for (const { key, value, line } of named) {
    const written = writeEntry(key, value).split('\n');
    add(written, Array(written.length).fill({ line, shift: null }));
  }
  const end = { line: named.at(-1)?.line ?? 1, shift: null };
  add(['---'], [end]);
  for (const { text, line } of body) {
    const written = text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd().split('\n');
    add(['', ...written], [{ line, shift: null }, ...findLines(written, line, received)]);
  }
  add([''], [places.at(-1) ?? end]);
  return { text: lines.join('\n').toWellFormed(), places };
}

/**
 * Where the lines of a value are: each on one of its own in the file, where they are written so there from the line of the
 * value or the one below it; else all where it begins.
 */
function findLines(written: string[], line: number, received: string[]): LinePlace[] {
  const first = written.find((each) => each.trim() !== '') ?? '';
  const offset = written.indexOf(first);
  const start = [line, line + 1].find((at) => received[at + offset - 1]?.includes(first)) ?? line;
  return written.map((each, index) => {
    const column = received[start + index - 1]?.indexOf(each) ?? -1;
    return column < 0 ? { line, shift: null } : { line: start + index, shift: column };
  });
}
