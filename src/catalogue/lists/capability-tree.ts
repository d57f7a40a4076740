import type { VocabularyEntry } from '../../core/schema.ts';
import { capabilityIndex } from '../capability-index.ts';
import type { AgentSummary, Catalogue } from '../catalogue.ts';

export interface CapabilityNode {
  entry: VocabularyEntry;
  /** Ids of the capabilities right below it. */
  children: string[];
  /** Agents that have it or one below it, in the order of the catalogue. */
  agents: AgentSummary[];
}

/** The vocabulary as a tree, with the agents of each capability. A parent that does not exist makes a root. */
export function capabilityTree(catalogue: Pick<Catalogue, 'agents' | 'vocabulary'>): {
  nodes: Map<string, CapabilityNode>;
  roots: CapabilityNode[];
} {
  const index = capabilityIndex(catalogue.agents);
  const ids = new Set(catalogue.vocabulary.map(({ id }) => id));
  const nodes = new Map(
    catalogue.vocabulary.map((entry) => [
      entry.id,
      {
        entry,
        children: catalogue.vocabulary.filter(({ parent }) => parent === entry.id).map(({ id }) => id),
        agents: index.get(entry.id) ?? [],
      } as CapabilityNode,
    ]),
  );
  const own = new Map([...nodes].map(([id, { agents }]) => [id, agents]));
  for (const [id, node] of nodes) node.agents = unite(below(id, nodes).flatMap((member) => own.get(member) ?? []));
  const roots = [...nodes.values()].filter(({ entry }) => entry.parent === undefined || !ids.has(entry.parent));
  return { nodes, roots };
}

/** A capability and all below it. Each once, so that a circle of parents ends. */
function below(id: string, nodes: Map<string, CapabilityNode>): string[] {
  const seen = new Set([id]);
  for (const member of seen) for (const child of nodes.get(member)?.children ?? []) seen.add(child);
  return [...seen];
}

function unite(agents: AgentSummary[]): AgentSummary[] {
  return [...new Set(agents)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
