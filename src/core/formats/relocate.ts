import type { LinePlace } from './write-markdown.ts';

/** Puts what was found in a text that was made of a file at its place in the file. */
export function createRelocation(places: LinePlace[]) {
  const last: LinePlace = { line: places.at(-1)?.line ?? 1, shift: null };
  return {
    /** Of findings with a line alone. */
    lines: <Found extends { line: number }>(found: Found[]): Found[] =>
      found.map((one) => ({ ...one, line: (places[one.line - 1] ?? last).line })),
    /** Of findings with a line and a column. */
    positions: <Found extends { line: number; column: number }>(found: Found[]): Found[] =>
      found.map((one) => {
        const { line, shift } = places[one.line - 1] ?? last;
        return { ...one, line, column: shift === null ? 1 : Math.max(1, one.column + shift) };
      }),
  };
}
