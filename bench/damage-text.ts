import { type CodePage, misread } from '../src/core/repair/code-pages.ts';

/** What of a file is damaged: merged, pasted and half-converted files are damaged in part. */
export const damageParts = [
  'whole',
  'every other line',
  'header',
  'body',
  'half of the lines',
  'one paragraph',
] as const;

export type DamagePart = (typeof damageParts)[number];

/** Damages a text as wrong readings do, for tests: as a code page, so many times, in that part of it. */
export function damageText(text: string, page: CodePage, times: number, part: DamagePart): string {
  const lines = text.split('\n');
  const isHit = choose(lines, part);
  return lines.map((line, index) => (isHit(index) ? misreadOften(line, page, times) : line)).join('\n');
}

function misreadOften(text: string, page: CodePage, times: number): string {
  return times === 0 ? text : misreadOften(misread(page, text), page, times - 1);
}

function choose(lines: string[], part: DamagePart): (index: number) => boolean {
  const fence = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (part === 'whole') return () => true;
  if (part === 'every other line') return (index) => index % 2 === 1;
  if (part === 'header') return (index) => index < fence;
  if (part === 'body') return (index) => index > fence;
  const random = createRandom(lines.length);
  if (part === 'half of the lines') {
    const hits = lines.map(() => random() < 0.5);
    return (index) => hits[index] === true;
  }
  const { start, end } = chooseParagraph(lines, random);
  return (index) => index >= start && index < end;
}

/** One of the paragraphs that have anything to damage. */
function chooseParagraph(lines: string[], random: () => number): { start: number; end: number } {
  const candidates = lines.flatMap((line, index) => (/[^\0-\x7f]/.test(line) ? [index] : []));
  const chosen = candidates[Math.floor(random() * candidates.length)] ?? 0;
  const isBlank = (index: number): boolean => lines[index]?.trim() === '';
  const end = lines.findIndex((_, index) => index > chosen && isBlank(index));
  const before = lines.slice(0, chosen).findLastIndex((_, index) => isBlank(index));
  return { start: before + 1, end: end < 0 ? lines.length : end };
}

/** The same numbers in each run: a linear congruential generator with the constants of Numerical Recipes. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
