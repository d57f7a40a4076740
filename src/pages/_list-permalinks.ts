import type { AgentSummary, Catalogue } from '../catalogue/catalogue.ts';

export interface Permalink {
  id: string;
  /** One, or all that bear the name where it is no id. */
  agents: AgentSummary[];
}

/** Every address `/a/ID/`: ids, former ids, and names. An id wins over an alias, and both over a name. */
export function listPermalinks(catalogue: Pick<Catalogue, 'agents' | 'names'>): Permalink[] {
  const byId = new Map(catalogue.agents.map((agent) => [agent.id, agent]));
  const links = new Map<string, AgentSummary[]>();
  for (const [name, ids] of Object.entries(catalogue.names))
    links.set(
      name,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  for (const agent of catalogue.agents) for (const alias of agent.aliases) links.set(alias, [agent]);
  for (const agent of catalogue.agents) links.set(agent.id, [agent]);
  return [...links].filter(([, agents]) => agents.length > 0).map(([id, agents]) => ({ id, agents }));
}
