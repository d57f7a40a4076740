import type { AgentSummary, Catalogue } from '../catalogue/catalogue.ts';
import type { RetiredAgent } from '../catalogue/permalinks/published.ts';
import { foldName } from '../core/fold-name.ts';
import { nearestName } from '../words/nearest-name.ts';

/** What an id or a name stands for. */
export type Named =
  | { kind: 'agent'; agent: AgentSummary }
  | { kind: 'retired'; retired: RetiredAgent }
  /** A name that several agents have, by their ids. */
  | { kind: 'several'; ids: string[] }
  | { kind: 'nobody'; nearest: string | undefined };

/** Finds agents as `/a/…/` does: by an id, a former one, or a name however it is written; ids win over names. */
export function indexAgents({ agents, former, retired, names }: Catalogue): (typed: string) => Named {
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  const aliases = new Map([
    ...former.map(({ id, agent }) => [id, agent] as const),
    ...agents.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)),
  ]);
  const gone = new Map(
    retired.flatMap((one) => [one.id, ...Object.keys(one.addresses)].map((id) => [id, one] as const)),
  );
  const findId = (id: string): Named | undefined => {
    const agent = byId.get(id) ?? byId.get(aliases.get(id) ?? '');
    if (agent) return { kind: 'agent', agent };
    const past = gone.get(id);
    return past && { kind: 'retired', retired: past };
  };
  return (typed) => {
    const folded = foldName(typed);
    const found = findId(typed) ?? findId(folded);
    if (found) return found;
    const ids = Object.hasOwn(names, folded) ? (names[folded] ?? []) : [];
    const [only] = ids.length === 1 ? ids : [];
    return (
      (only === undefined ? undefined : findId(only)) ??
      (ids.length > 1
        ? { kind: 'several', ids }
        : { kind: 'nobody', nearest: nearestName(folded || typed, [...byId.keys()]) })
    );
  };
}
