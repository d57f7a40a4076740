import type { FoundCode } from '../../core/fingerprint/find-invariants.ts';
import { type AlignedPair, alignSequences } from '../align/align-sequences.ts';
import type { Comparable, DriftPoint } from './drift-point.ts';

/** Code blocks that one of the two has alone, and those that differ in more than comments and texts. */
export function compareCode(original: Comparable, translation: Comparable): DriftPoint[] {
  const [ours, theirs] = [original.invariants.code, translation.invariants.code];
  const pairs = alignCode(ours, theirs);
  const added = theirs[pairs.find(({ left }) => left === undefined)?.right ?? -1];
  const changed = pairs.flatMap(({ left, right }) => {
    const [one, other] = [ours[left ?? -1], theirs[right ?? -1]];
    return one && other && isChanged(one, other) ? [other] : [];
  });
  const points: DriftPoint[] = [];
  if (ours.length !== theirs.length) {
    const values = { left: ours.length, right: theirs.length };
    points.push({ code: 'drift-code-blocks', line: added?.line ?? 1, values });
  }
  const [first] = changed;
  if (first) points.push({ code: 'drift-code', line: first.line, values: { count: changed.length } });
  return points;
}

/** As many blocks in both are the same blocks, in their order. */
function alignCode(ours: FoundCode[], theirs: FoundCode[]): AlignedPair[] {
  if (ours.length === theirs.length) return ours.map((_, index) => ({ left: index, right: index }));
  return alignSequences(ours.length, theirs.length, (left, right) => likeness(ours[left], theirs[right]));
}

/** Blocks in a language that is not known may hold prose, which is translated. */
function isChanged(one: FoundCode, other: FoundCode): boolean {
  return one.hash !== null && other.hash !== null && one.hash !== other.hash;
}

function likeness(one: FoundCode | undefined, other: FoundCode | undefined): number {
  if (!one || !other) return -1;
  if (one.hash !== null && one.hash === other.hash) return 1;
  return one.language === other.language ? 0.3 : -1;
}
