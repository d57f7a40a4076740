import type { Original, ProgramHeader } from './program.ts';
import type { Grant } from './read-grant.ts';
import { type Remark, remark } from './remark.ts';

/** Keys for readers of this catalogue, which change nothing of an agent. */
const OUR_KEYS = ['sourceHash', 'capabilities', 'aliases', 'lang', 'translationOf'];

/** What no format says of an agent of another program; `kept` are keys of the header that this one does say. */
export function commonLosses({ id, variant }: Original, kept: string[] = []): Remark[] {
  const keys = Object.keys(variant.extra).filter((key) => !OUR_KEYS.includes(key) && !kept.includes(key));
  const remarks: [code: string, key: string, values: string[]][] = [
    ['name', 'name', variant.name === '' || variant.name === id ? [] : [variant.name]],
    ['model', 'model', variant.model === null || variant.model === 'inherit' ? [] : [variant.model]],
    ['color', 'color', variant.color === null ? [] : [variant.color]],
    ['keys', 'keys', keys],
  ];
  return remarks.flatMap(([code, key, values]) => remark(code, key, values));
}

/** The tools of a grant under a program's names, each once, and those that it has none for. */
export function nameTools(
  { tools }: Grant,
  nameOf: (tool: string, has: (tool: string) => boolean) => string | undefined,
): { names: string[]; unnamed: string[] } {
  const has = (tool: string) => tools.includes(tool);
  const found = tools.map((tool) => ({ tool, name: nameOf(tool, has) }));
  return {
    names: [...new Set(found.flatMap(({ name }) => name ?? []))],
    unnamed: found.flatMap(({ tool, name }) => (name === undefined ? [tool] : [])),
  };
}

/** What is lost where a list takes the place of all that is inherited, or lacks servers and agents that were named. */
export function listLosses(
  grant: Grant,
  names: { unnamed: string[]; servers?: string[]; agents?: string[] },
): Remark[] {
  const { unnamed, servers = [], agents = [] } = names;
  return [
    ...grant.lost,
    ...remark('tools', 'tools', unnamed),
    ...remark('servers', 'tools', servers),
    ...remark('agents', 'agents', agents),
    ...(grant.inherits ? [{ code: 'inherited', values: {} }] : []),
  ];
}

/** The names of servers, as a remark has them. */
export function serverNames({ servers }: Grant): string[] {
  return servers.map(({ server, tool }) => (tool === undefined ? server : `${server}/${tool}`));
}

/** Name and description, which every program asks for. An agent without a description has its title for one. */
export function describeAgent({ id, variant }: Original): ProgramHeader {
  return { name: id, description: descriptionOf(variant) };
}

function descriptionOf({ description, title }: Original['variant']): string {
  return description.trim() || title;
}

/** How many turns an agent may take, where its header says so in a way that any program has. */
export function turnsOf({ variant }: Original): { key: string; turns: number } | undefined {
  for (const key of ['maxTurns', 'max_turns', 'steps']) {
    const turns = variant.extra[key];
    if (typeof turns === 'number' && Number.isSafeInteger(turns) && turns > 0) return { key, turns };
  }
  return undefined;
}
