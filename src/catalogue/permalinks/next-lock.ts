import type { Lock, LockedAgent } from './lock.ts';
import type { FormerAddress, Published, RetiredAgent } from './published.ts';

/** An agent of this run, as the lock will have it. */
export interface SettledAgent {
  id: string;
  aliases: string[];
  /** Folded names that its files have today. */
  names: string[];
  files: LockedAgent['files'];
}

/**
 * The lock after this run: what is there today, and all that was there before. `heirs` says which agent continues which
 * one of the old lock; those without an heir were retired, or stay as they were.
 */
export function nextLock(agents: SettledAgent[], { lock, retired }: Published, heirs: Map<string, string>): Lock {
  const languages = new Map([...lock.values()].flatMap(({ addresses }) => Object.entries(addresses)));
  const formerNames = collectFormerNames(lock, heirs);
  const next: Lock = new Map();
  for (const { id, aliases, names, files } of agents) {
    const today = files.map(({ language }) => language);
    const addresses = Object.fromEntries(aliases.map((alias) => [alias, languages.get(alias) ?? []]));
    addresses[id] = [...new Set([...(languages.get(id) ?? []), ...today])];
    next.set(id, { addresses, names: [...new Set([...(formerNames.get(id) ?? []), ...names])], files });
  }
  const owners = new Set([...next.values()].flatMap(({ addresses }) => Object.keys(addresses)));
  for (const [id, agent] of lock) {
    if (heirs.has(id)) continue;
    const isRetired = retired.some((entry) => entry.id === id || Object.hasOwn(agent.addresses, entry.id));
    next.set(id, isRetired ? { ...agent, files: [] } : agent);
    for (const address of Object.keys(agent.addresses)) owners.add(address);
  }
  for (const { id } of retired) if (!owners.has(id)) next.set(id, { addresses: { [id]: [] }, names: [], files: [] });
  return next;
}

/** Id of an agent of today → the names of those it continues. */
function collectFormerNames(lock: Lock, heirs: Map<string, string>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [former, id] of heirs) names.set(id, [...(names.get(id) ?? []), ...(lock.get(former)?.names ?? [])]);
  return names;
}

/** Addresses below which files were published that are not there today. */
export function listFormer(lock: Lock): FormerAddress[] {
  return [...lock].flatMap(([agent, { addresses, files }]) => {
    if (files.length === 0) return [];
    const today = new Set(files.map(({ language }) => language));
    return Object.entries(addresses)
      .map(([id, languages]) => ({
        id,
        agent,
        languages: languages.filter((code) => id !== agent || !today.has(code)).sort(),
      }))
      .filter(({ languages }) => languages.length > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** The retired agents with all that leads to them; a successor is named by the id it has today. */
export function listRetired(lock: Lock, { retired }: Pick<Published, 'retired'>): RetiredAgent[] {
  const owners = new Map(
    [...lock].flatMap(([id, { addresses }]) => Object.keys(addresses).map((address) => [address, id] as const)),
  );
  return retired.flatMap(({ id, successor, reason }) => {
    const owner = owners.get(id) ?? id;
    const locked = lock.get(owner);
    if (!locked || locked.files.length > 0) return [];
    return {
      id: owner,
      addresses: locked.addresses,
      names: locked.names.toSorted(),
      successor: successor === undefined ? null : (owners.get(successor) ?? successor),
      reason: reason ?? null,
    };
  });
}
