import { foldToId, pathId } from '../agent-id.ts';
import { type MatchableFile, matchFiles } from './match-files.ts';
import { mayReplace, type Published } from './published.ts';

export interface PlannableFile extends MatchableFile {
  sourcePrefix: string | null;
  pathHash: string;
  aliases: string[];
}

/** What the lock decides before files are put together. */
export interface IdPlan<File> {
  /** Known files first: no newcomer takes an id from them. */
  order: File[];
  /** The id that the path gives, for every file. */
  pathIds: Map<File, string>;
  /** The own id of each file that has one already, or takes over one that no file has. */
  own: Map<File, string>;
  /** The key under which each known file was published. */
  keys: Map<File, string>;
  /** The locked agents whose id a file may bear, the likeliest first. */
  kept: Map<File, string[]>;
  /**
   * Locked agent → the file whose header names it among its aliases, where no file is left, or none that the id comes
   * from.
   */
  claimed: Map<string, File>;
  /** The same the other way round. */
  claimsOf: (file: File) => string[];
  /** Files that the lock knows by place or bytes. */
  known: Set<File>;
  /** Locked agents that no file continues and that are not retired. */
  gone: string[];
  /** Address → the locked agent that it leads to. */
  owners: Map<string, string>;
  /** The addresses of a locked agent. */
  addressesOf: (agent: string) => string[];
}

/**
 * Who continues what was published. A file that is known keeps the id it had. An agent of the lock whose files are gone
 * is continued by the files whose path gives one of its addresses, else by the one whose header names one.
 */
export function planIds<File extends PlannableFile>(files: File[], published: Published): IdPlan<File> {
  const { lock, retired } = published;
  const matched = matchFiles(files, published);
  const pathIds = new Map(files.map((file) => [file, pathId(file.file, file.sourcePrefix, file.pathHash)]));
  const owners = new Map([...lock].flatMap(([agent, { addresses }]) => listAddresses(agent, addresses)));
  for (const { id } of retired) if (!owners.has(id)) owners.set(id, id);
  const busy = new Set([...matched.values()].map(({ agent }) => agent));
  const isRetired = new Set(retired.map(({ id }) => owners.get(id)));
  const vacant = new Set([...lock.keys()].filter((agent) => !busy.has(agent) && !isRetired.has(agent)));
  const ownerOf = (address: string) => owners.get(address);
  const takenOver = new Set<string>();
  const own = new Map<File, string>();
  const kept = new Map<File, string[]>();
  for (const file of files) {
    const path = pathIds.get(file) ?? '';
    const place = matched.get(file);
    const owner = ownerOf(path);
    const vacancy = owner !== undefined && vacant.has(owner) && mayContinue(file, owner, published) ? [owner] : [];
    for (const agent of vacancy) takenOver.add(agent);
    kept.set(file, [...vacancy, ...(place ? [place.agent] : [])]);
    const isFree = owner === undefined || owner === place?.agent;
    // A header that names the id among the former ones asks for the one that the path gives.
    const isLeft = place !== undefined && isFree && file.aliases.some((alias) => foldToId(alias) === place.own);
    if (vacancy.length > 0 || isLeft) own.set(file, path);
    else if (place) own.set(file, place.own);
  }
  const bearers = new Set(own.values());
  const isLost = (agent: string, address: string) =>
    vacant.has(agent) ? !takenOver.has(agent) : agent === address && !bearers.has(agent) && !isRetired.has(agent);
  const claimed = new Map<string, File>();
  for (const file of files) {
    for (const alias of file.aliases.map(foldToId)) {
      const agent = ownerOf(alias);
      if (agent === undefined || !isLost(agent, alias) || claimed.has(agent)) continue;
      if (mayContinue(file, agent, published)) claimed.set(agent, file);
    }
  }
  const claims = new Map<File, string[]>();
  for (const [agent, file] of claimed) claims.set(file, [...(claims.get(file) ?? []), agent]);
  return {
    order: [...files.filter((file) => matched.has(file)), ...files.filter((file) => !matched.has(file))],
    pathIds,
    own,
    keys: new Map([...matched].map(([file, { language }]) => [file, language])),
    kept,
    claimed,
    claimsOf: (file) => claims.get(file) ?? [],
    known: new Set(matched.keys()),
    gone: [...vacant].filter((agent) => !takenOver.has(agent) && !claimed.has(agent)),
    owners,
    addressesOf: (agent) => Object.keys(lock.get(agent)?.addresses ?? {}),
  };
}

/** Whether one of the files that a locked agent had may be replaced by this one. */
export function mayContinue(file: PlannableFile, agent: string, published: Published): boolean {
  const sources = published.lock.get(agent)?.files.map(({ source }) => source) ?? [];
  return sources.length === 0 || sources.some((source) => mayReplace(published, file, source));
}

function listAddresses(agent: string, addresses: Record<string, string[]>): [string, string][] {
  return [agent, ...Object.keys(addresses)].map((address) => [address, agent]);
}
