import type { ReadFamily } from '../family-reading.ts';
import { isMapping } from '../is-mapping.ts';

/**
 * Custom modes of Roo Code. Sources: docs.roocode.com/features/custom-modes and src/shared/tools.ts in
 * github.com/RooCodeInc/Roo-Code, November 2026.
 *
 * | key | what it allows in the end |
 * | --- | --- |
 * | `groups` with `read`, `edit`, `command`, `browser`, `mcp` | reading, writing, commands, the network, all MCP servers |
 * | `[edit, { fileRegex }]` | writing: the files are shown as written, and writing is counted |
 * | `[]` | none of these |
 * | absent | not understood: the program refuses such a mode |
 * | any other group | not understood |
 * | always | changing to another mode and handing a task to one: any agent may be called |
 */
export const readRoo: ReadFamily = (fields) => {
  const groups = fields.get('groups')?.value;
  const names = Array.isArray(groups) ? groups.map(nameOf) : [undefined];
  const tools = names.filter((name) => name !== undefined);
  const isRead = tools.length === names.length;
  const unread = [...(isRead ? [] : ['groups']), ...['tools', 'disallowedTools'].filter((key) => fields.has(key))];
  return { tools: isRead ? [...new Set(tools)] : null, denied: [], limits: { unread, delegates: true } };
};

const GROUPS = ['read', 'edit', 'command', 'browser', 'mcp'];

/** `edit`, or `edit(\.md$)` where files are named; `undefined` for what is no group. */
function nameOf(group: unknown): string | undefined {
  const [name, options] = Array.isArray(group) ? (group as unknown[]) : [group];
  if (typeof name !== 'string' || !GROUPS.includes(name)) return undefined;
  const files = isMapping(options) ? options['fileRegex'] : undefined;
  return typeof files === 'string' ? `${name}(${files})` : name;
}
