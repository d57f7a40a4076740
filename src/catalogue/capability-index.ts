import { toolSlug } from '../core/tools/known-tools.ts';
import type { AgentSummary } from './catalogue.ts';

/** Capability id → the agents that have it in any of their languages, in the order of the list. */
export function capabilityIndex(agents: AgentSummary[]): Map<string, AgentSummary[]> {
  return indexBy(agents, (agent) => Object.values(agent.variants).flatMap(({ capabilities }) => capabilities));
}

/** Tool slug → the agents that name it. Agents that name no tools are in none. */
export function toolIndex(agents: AgentSummary[]): Map<string, AgentSummary[]> {
  return indexBy(agents, (agent) => Object.values(agent.variants).flatMap(({ tools }) => (tools ?? []).map(toolSlug)));
}

function indexBy(agents: AgentSummary[], keysOf: (agent: AgentSummary) => string[]): Map<string, AgentSummary[]> {
  const index = new Map<string, AgentSummary[]>();
  for (const agent of agents) {
    for (const key of new Set(keysOf(agent))) {
      const found = index.get(key);
      if (found) found.push(agent);
      else index.set(key, [agent]);
    }
  }
  return index;
}
