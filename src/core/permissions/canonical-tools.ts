import { BUILT_IN, mcpServer, toolName, toolPower, toolSlug } from './known-tools.ts';
import { sharedTools, splitNames } from './tool-names.ts';

/** What programs call a tool, in lower case, with Claude Code's names for it. */
const canonicalOf = new Map<string, string[]>();
for (const [name, others] of Object.values(sharedTools).flatMap(Object.entries<string>)) {
  for (const other of [name.toLowerCase(), ...splitNames(others)]) {
    canonicalOf.set(other, [...(canonicalOf.get(other) ?? []), name]);
  }
}

/** What Claude Code gives to no sub-agent, whatever its file lists (summer 2026), in lower case. */
const NEVER_AVAILABLE = new Set(
  'askuserquestion enterplanmode schedulewakeup taskoutput waitformcpservers workflow endconversation'.split(' '),
);

/**
 * A tool under the names that Claude Code has for it, its arguments kept: `bash(git:*)` => `['Bash(git:*)']`, `search`
 * => `['Grep', 'Glob']`. A tool that is known by its own name alone has just that one; one that is not known, none.
 */
export function canonicalTools(tool: string): string[] {
  const name = toolName(tool);
  const names = canonicalOf.get(name.toLowerCase());
  if (names) return names.map((canonical) => canonical + tool.slice(name.length).trim());
  return isKnownTool(tool) ? [tool] : [];
}

/** Whether anybody has a tool of that name: a program of `tool-names.ts`, or an MCP server, declared ones included. */
export function isKnownTool(tool: string, servers: string[] = []): boolean {
  return (
    tool === '*' ||
    tool === BUILT_IN ||
    toolPower(tool) !== undefined ||
    mcpServer(tool) !== undefined ||
    servers.includes(tool)
  );
}

/** Whether Claude Code never gives the tool to a sub-agent. */
export function isNeverAvailable(tool: string): boolean {
  return NEVER_AVAILABLE.has(toolName(tool).toLowerCase());
}

/** The pages of a tool: that of the name as it is given, and those of what Claude Code calls it. */
export function toolSlugs(tool: string): string[] {
  return [...new Set([tool, ...canonicalTools(tool)].map(toolSlug))];
}
