import type { AgentSummary, Catalogue } from '../../catalogue/catalogue.ts';
import type { RetiredAgent } from '../../catalogue/permalinks/published.ts';
import { foldName } from '../../core/fold-name.ts';
import { foldToAscii } from '../../words/fold-to-ascii.ts';

export interface Permalink {
  id: string;
  /** One, or all that bear the name where it is not an id; none where the agent is retired. */
  agents: AgentSummary[];
  retired?: RetiredAgent;
}

/**
 * Every address `/a/ID/`: ids, former ids, and names. An id wins over an alias, and both over a name; what is here wins
 * over what is retired.
 */
export function listPermalinks(catalogue: Pick<Catalogue, 'agents' | 'names' | 'retired'>): Permalink[] {
  const byId = new Map(catalogue.agents.map((agent) => [agent.id, agent]));
  const links = new Map<string, Permalink>();
  const lead = (id: string, agents: AgentSummary[]) => agents.length > 0 && links.set(id, { id, agents });
  const tell = (id: string, retired: RetiredAgent) => links.set(id, { id, agents: [], retired });
  for (const retired of catalogue.retired) for (const name of retired.names) tell(name, retired);
  for (const [name, ids] of Object.entries(catalogue.names))
    lead(
      name,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  for (const retired of catalogue.retired) for (const id of Object.keys(retired.addresses)) tell(id, retired);
  for (const agent of catalogue.agents) for (const alias of agent.aliases) lead(alias, [agent]);
  for (const agent of catalogue.agents) lead(agent.id, [agent]);
  return [...links.values()];
}

/** What a name that several agents share is called: as one of them writes it, where ASCII has not all of its letters. */
export function calledName({ id, agents }: Pick<Permalink, 'id' | 'agents'>): string {
  const names = agents.flatMap(({ variants }) => Object.values(variants).map(({ name }) => name));
  return names.find((name) => foldToAscii(name) !== id && foldName(name) === id) ?? id;
}

/** The id whose share picture a link to `/a/ID/` shows; `undefined` where it leads to several agents. Names have none. */
export function picturedId({ id, agents, retired }: Permalink): string | undefined {
  if (retired) return Object.hasOwn(retired.addresses, id) ? id : retired.id;
  return agents.length === 1 ? agents[0]?.id : undefined;
}
