import type { Capability } from '../schema.ts';
import type { CapabilityMatcher } from './match-vocabulary.ts';

/** As many times as often as another field must be spoken of for one to be out of place. */
const MAJORITY = 3;

/**
 * Capabilities → the same, without the ids of a field that the agent hardly speaks of while it speaks of another all the
 * time: the `performance` of a sales team and the `stress` of a manager are not software, and words do not show it. A
 * field that header or title name is the agent's own.
 */
export function keepInField(capabilities: Capability[], match: CapabilityMatcher): Capability[] {
  const counts = new Map<string, number>();
  const own = new Set<string>();
  for (const { id, from } of capabilities) {
    const field = id === undefined ? undefined : match.fieldOf?.(id);
    if (field === undefined) continue;
    counts.set(field, (counts.get(field) ?? 0) + 1);
    if (from === 'header' || from === 'title') own.add(field);
  }
  const most = Math.max(0, ...counts.values());
  const isForeign = (id: string): boolean => {
    const field = match.fieldOf?.(id);
    return field !== undefined && !own.has(field) && (counts.get(field) ?? 0) * MAJORITY < most;
  };
  return capabilities.flatMap((capability) => {
    if (capability.id === undefined || !isForeign(capability.id)) return [capability];
    const { id: _id, ...said } = capability;
    return capability.from === 'list' ? [said] : [];
  });
}
