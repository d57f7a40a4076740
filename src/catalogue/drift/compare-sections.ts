import { excerpt } from '../../core/diagnostic.ts';
import { type AlignedPair, alignSequences } from '../align/align-sequences.ts';
import type { Comparable, DriftPoint } from './drift-point.ts';

interface ComparedSection {
  level: number;
  title: string;
  line: number;
  /** What is below the heading, and how much. */
  units: number;
  length: number;
}

/** Sections that one of the two has alone. The same headings in the same order are the same sections. */
export function compareSections(original: Comparable, translation: Comparable): DriftPoint[] {
  const [ours, theirs] = [partsOf(original), partsOf(translation)];
  if (ours.map(({ level }) => level).join() === theirs.map(({ level }) => level).join()) return [];
  const pairs = alignSequences(ours.length, theirs.length, (left, right) => likeness(ours[left], theirs[right]));
  const missing = pairs.flatMap(({ left, right }) => (right === undefined ? (ours[left ?? -1] ?? []) : []));
  const added = pairs.flatMap(({ left, right }) => (left === undefined ? (theirs[right ?? -1] ?? []) : []));
  return [
    ...describe('drift-sections-missing', missing, lineBefore(pairs, theirs)),
    ...describe('drift-sections-added', added, added[0]?.line ?? 1),
  ];
}

function describe(code: DriftPoint['code'], parts: ComparedSection[], line: number): DriftPoint[] {
  const [first] = parts;
  return first ? [{ code, line, values: { count: parts.length, text: excerpt(first.title) } }] : [];
}

/** The last heading of the translation before the first place where one is missing. */
function lineBefore(pairs: AlignedPair[], theirs: ComparedSection[]): number {
  const first = pairs.findIndex(({ right }) => right === undefined);
  const before = pairs.slice(0, Math.max(0, first)).findLast(({ right }) => right !== undefined);
  return theirs[before?.right ?? -1]?.line ?? 1;
}

/** Headings with what is below each; the outline has them all, unless it was cut. */
function partsOf({ variant, invariants, outline }: Comparable): ComparedSection[] {
  const parts = variant.sections.map(({ level, text }, index): ComparedSection => {
    return { level, title: text, line: invariants.headingLines[index] ?? 1, units: 0, length: 0 };
  });
  let current = -1;
  for (const [kind, length] of outline) {
    const part = parts[current];
    if (kind.startsWith('h')) current++;
    else if (part) {
      part.units++;
      part.length += length;
    }
  }
  return parts;
}

/** Above zero for what may be one section in two languages. */
function likeness(one: ComparedSection | undefined, other: ComparedSection | undefined): number {
  if (!one || !other || one.level !== other.level) return -1;
  return 0.8 * nearness(one.units, other.units, 1) + 1.2 * nearness(one.length, other.length, 40) - 1;
}

/** 1 for equals; `slack` more or less says nothing. */
function nearness(one: number, other: number, slack: number): number {
  return (Math.min(one, other) + slack) / (Math.max(one, other) + slack);
}
