import type { HeaderValues } from '../front-matter/parse-header.ts';
import type { ToolLimits } from './derive-permissions.ts';
import { isMapping } from './is-mapping.ts';
import { readTools, splitNames } from './read-tools.ts';

/** What a header says its agent may do, as the program that it is for reads it. */
export interface FamilyReading {
  /** Names of tools as they are written; `null` where the program finds none, and everything is inherited. */
  tools: string[] | null;
  denied: string[];
  limits: ToolLimits;
  /** Names that are written and that the program passes over. */
  passedOver?: string[];
}

export type ReadFamily = (fields: HeaderValues) => FamilyReading;

/** Keys that list tools, and those that list what is denied, in any program; most programs have one of each. */
export const TOOL_KEYS = ['tools', 'tool', 'allowed-tools', 'allowedTools', 'allowed_tools'];
export const DENIED_KEYS = ['disallowedTools', 'disallowed-tools', 'disallowed_tools', 'deniedTools', 'excludeTools'];

/**
 * Lists of names under a program's own keys. What stands under another program's key, or is no list, is not understood:
 * its key is in `unread`, and so whatever it may have said narrows nothing.
 */
export function readLists(fields: HeaderValues, deniedKey: string): FamilyReading {
  const unread: string[] = [];
  const read = (key: string): string[] | null => {
    const names = readTools(fields.get(key)?.value);
    if (names === undefined) unread.push(key);
    return names ?? null;
  };
  const toolKey = TOOL_KEYS.find((key) => fields.has(key)) ?? 'tools';
  const tools = read(toolKey);
  if (toolKey !== 'tools' && !unread.includes(toolKey)) unread.push(toolKey);
  const denied = read(deniedKey) ?? [];
  unread.push(...DENIED_KEYS.filter((key) => key !== deniedKey && fields.has(key)));
  return { tools, denied, limits: { unread } };
}

/** Names of agents in a list or a comma text, `undefined` where the value is neither. */
export function readAgents(value: unknown): string[] | undefined {
  if (typeof value === 'string') return splitNames(value);
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined;
  return [...new Set(value.map((item) => item.trim()).filter(Boolean))];
}

/** MCP servers that a header brings, in any program: a map by names, or a list of names and of such maps. */
export function readServers(fields: HeaderValues): string[] {
  return ['mcpServers', 'mcp-servers', 'mcp_servers'].flatMap((key) => serversOf(fields.get(key)?.value));
}

function serversOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(serversOf);
  return isMapping(value) ? Object.keys(value) : [];
}
