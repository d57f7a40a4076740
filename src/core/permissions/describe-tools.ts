import { canonicalTools, isKnownTool } from './canonical-tools.ts';

/** What a list of tools says beside its names; nothing where the file names none. */
export interface ToolDescription {
  /** Under the names that Claude Code has, each once. */
  knownTools?: string[];
  /** Those that nobody has, as given; absent where there are none. */
  unknownTools?: string[];
}

/** Known tools under one name each, and unknown ones. `servers` are MCP servers that the header brings. */
export function describeTools(tools: string[] | null, servers: string[]): ToolDescription {
  if (tools === null) return {};
  const unknown = tools.filter((tool) => !isKnownTool(tool, servers));
  const known = tools.flatMap((tool) => (servers.includes(tool) ? [tool] : canonicalTools(tool)));
  return { knownTools: [...new Set(known)], ...(unknown.length > 0 && { unknownTools: unknown }) };
}
