import { canonicalTools } from '../../core/permissions/canonical-tools.ts';
import { BUILT_IN, mcpServer, type Power, toolName, toolPower, toolSlug } from '../../core/permissions/known-tools.ts';
import type { AgentSummary } from '../catalogue.ts';

export type ToolGroup = Power | 'mcp' | 'all' | 'unknown';

/** A tool that agents name, or a server of tools. */
export interface ToolEntry {
  slug: string;
  /** As Claude Code has it, else as the first file writes it; empty for all tools at once. */
  name: string;
  group: ToolGroup;
  agents: AgentSummary[];
}

/** Of a text: each tool has pages and pictures of its own, and a few lines must not fill a disk. The most of published files is 40. */
const MAX_TOOLS = 200;

/** The page of those who may use everything. */
const ALL = toolSlug('*');

/**
 * Tools by their address, with the agents that name them in any of their languages, by whatever name: `read_file` has a
 * page of its own, and is on that of `Read`. Of a text that names very many, those after the first 200 have none. One pass over
 * the catalogue.
 */
export function listTools(agents: AgentSummary[]): Map<string, ToolEntry> {
  const index = new Map<string, ToolEntry>();
  for (const agent of agents) {
    const tools = Object.values(agent.variants).flatMap(({ tools, permissions: { inherited, unread } }) => [
      ...(tools ?? []).slice(0, MAX_TOOLS),
      ...(inherited || unread.length > 0 ? ['*'] : []),
    ]);
    const named = tools.flatMap((name) => [name, ...canonicalTools(name)]);
    for (const [slug, tool] of new Map(named.map((name) => [toolSlug(name), name]))) {
      const entry = index.get(slug) ?? { slug, ...describeTool(tool, slug), agents: [] };
      entry.agents.push(agent);
      index.set(slug, entry);
    }
  }
  return new Map([...index].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describeTool(tool: string, slug: string): Pick<ToolEntry, 'name' | 'group'> {
  if (tool === BUILT_IN) return { name: tool, group: 'all' };
  if (slug === ALL) return { name: '', group: 'all' };
  const server = mcpServer(tool);
  if (server !== undefined) return { name: server, group: 'mcp' };
  const known = canonicalTools(tool).find((name) => toolSlug(name) === slug);
  return { name: toolName(known ?? tool), group: toolPower(tool) ?? 'unknown' };
}
