import type { Loader } from 'astro/loaders';
import type { AgentSummary } from '../catalogue/catalogue.ts';

/**
 * Fills Astro's collection `agents` with the agents of a catalogue that was read before. Where files change in development,
 * whoever reads them again hands the new ones on as `agents` of the refresh's context.
 */
export function agentsLoader(read: readonly AgentSummary[]): Loader {
  return {
    name: 'agentheque',
    async load({ store, parseData, refreshContextData }) {
      const agents = (refreshContextData?.['agents'] ?? read) as readonly AgentSummary[];
      store.clear();
      for (const agent of agents) {
        store.set({ id: agent.id, data: await parseData({ id: agent.id, data: { ...agent } }), digest: agent.record });
      }
    },
  };
}
