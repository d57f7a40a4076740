import { nameKey } from '../core/fold-name.ts';
import type { NameMention } from '../core/references/find-references.ts';
import type { Reference } from '../core/schema.ts';

/** Who can be meant by a name. */
export interface NameBearer {
  id: string;
  source: string;
  /** Names that lead to it: its `name`s, the last parts of its paths, its ids. */
  names: string[];
}

export type ResolveName = (name: string, source: string) => string | undefined;

/** An index of names: within its own source a name means the agent there, else the only one that bears it. */
export function createNameIndex(bearers: NameBearer[]): ResolveName {
  const bySource = new Map<string, string>();
  const anywhere = new Map<string, Set<string>>();
  for (const { id, source, names } of bearers) {
    for (const name of new Set(names.map(nameKey))) {
      if (name === '') continue;
      const key = `${source}\n${name}`;
      if (!bySource.has(key)) bySource.set(key, id);
      anywhere.set(name, (anywhere.get(name) ?? new Set()).add(id));
    }
  }
  return (name, source) => {
    const folded = nameKey(name);
    const own = bySource.get(`${source}\n${folded}`);
    if (own !== undefined) return own;
    const all = anywhere.get(folded);
    return all?.size === 1 ? [...all][0] : undefined;
  };
}

/** The agent that names others, and those that it names otherwise than by a mention. */
export interface NamingAgent {
  id: string;
  source: string;
  linked?: { name: string; id: string }[];
}

/** Mentions that are agents here, those that can only mean an agent although it is not here, and links, each agent once. */
export function resolveReferences(
  mentions: NameMention[],
  { id: ownId, source, linked = [] }: NamingAgent,
  resolve: ResolveName,
): Reference[] {
  const found = new Map<string, Reference>();
  for (const { name, certain } of mentions) {
    const id = resolve(name, source);
    if (id === ownId || (id === undefined && !certain)) continue;
    const key = id ?? nameKey(name);
    if (!found.has(key)) found.set(key, { name, ...(id && { id }) });
  }
  for (const link of linked) if (link.id !== ownId && !found.has(link.id)) found.set(link.id, link);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
