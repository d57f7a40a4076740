import type { LinePlace } from './write-markdown.ts';

/** Puts what was found in a text that was made of a file, at lines and maybe columns, at its place in the file. */
export function createRelocation(places: LinePlace[]) {
  const last: LinePlace = { line: places.at(-1)?.line ?? 1, shift: null };
  return <Found extends { line: number; column?: number | undefined }>(found: Found[]): Found[] =>
    found.map((one) => {
      const { line, shift } = places[one.line - 1] ?? last;
      if (one.column === undefined) return { ...one, line };
      return { ...one, line, column: shift === null ? 1 : Math.max(1, one.column + shift) };
    });
}
