import type { HeaderValues } from '../front-matter/parse-header.ts';
import type { ToolLimits } from './derive-permissions.ts';
import type { ReadPermission } from './read-permission.ts';
import { splitNames } from './read-tools.ts';

/** Header keys beside the tools that say what an agent may do. */
export function readLimits(fields: HeaderValues, permission: ReadPermission | undefined): ToolLimits {
  return {
    readonly: isOn(fields.get('readonly')?.value),
    memory: isMemory(fields.get('memory')?.value),
    agents: permission?.agents ?? readAgents(fields.get('agents')?.value),
    servers: ['mcpServers', 'mcp-servers', 'mcp_servers'].flatMap((key) => serversOf(fields.get(key)?.value)),
  };
}

/** Where memory is kept, as Claude Code has it. */
export function isMemory(value: unknown): boolean {
  return value === 'user' || value === 'project' || value === 'local';
}

export function isOn(value: unknown): boolean {
  return value === true || value === 'true' || value === 'yes';
}

/** Names of agents in a list or a comma text, `undefined` where the value is neither. */
export function readAgents(value: unknown): string[] | undefined {
  if (typeof value === 'string') return splitNames(value);
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined;
  return [...new Set(value.map((item) => item.trim()).filter(Boolean))];
}

/** A map by names, or a list of names and of such maps. */
function serversOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(serversOf);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
