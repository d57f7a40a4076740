import { editDistance } from './edit-distance.ts';

/**
 * The name that was probably meant, `undefined` where none is near: at most a third of its letters may differ.
 *
 *     nearestName('biuld', ['build', 'check']) // => 'build'
 *     nearestName('fix', ['build', 'check']) // => undefined
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    const distance = editDistance(wanted, candidate.toLowerCase(), allowed);
    if (distance < least && distance <= allowed) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
