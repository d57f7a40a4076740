import type { AgentSummary } from './catalogue.ts';

/** Capability id → the agents that have it in any of their languages, in the order of the list. */
export function capabilityIndex(agents: AgentSummary[]): Map<string, AgentSummary[]> {
  const index = new Map<string, AgentSummary[]>();
  for (const agent of agents) {
    const ids = new Set(Object.values(agent.variants).flatMap(({ capabilities }) => capabilities));
    for (const id of ids) {
      const found = index.get(id);
      if (found) found.push(agent);
      else index.set(id, [agent]);
    }
  }
  return index;
}
