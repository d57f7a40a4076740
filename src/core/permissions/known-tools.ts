import { otherTools, type Power, sharedTools, splitNames } from './tool-names.ts';

export type { Power } from './tool-names.ts';

const powerOf = new Map(
  (Object.keys(sharedTools) as Power[]).flatMap((power) => {
    const names = [...Object.entries(sharedTools[power]).flat(), otherTools[power]].join(' ');
    return splitNames(names.toLowerCase()).map((name) => [name, power] as const);
  }),
);

/** What Kiro calls all tools of its own. */
export const BUILT_IN = '@builtin';

/** `Bash(git:*)` => `Bash`; MCP names keep their server. */
export function toolName(tool: string): string {
  return tool.replace(/\([\s\S]*$/, '').trim();
}

/** What a tool allows, `undefined` where the name is not known. */
export function toolPower(tool: string): Power | undefined {
  const name = toolName(tool).toLowerCase();
  const direct = powerOf.get(name);
  if (direct) return direct;
  // `edit/…`, `search/…`: a set of Copilot, whose members are known by the set.
  const [set = '', member] = name.split('/');
  return member === undefined ? undefined : powerOf.get(set);
}

const WHOLE_SERVER = /^(?=[\w.@-]{4,80}$)(?:[\w.@-]*[.-]mcp(?:-server)?|mcp-server-[\w.-]+)$/i;

/**
 * The MCP server of a tool: `mcp__github__search` and `mcp__github` => `github`, Copilot's `github/*` => `github`,
 * Gemini's `mcp_github_search` => `github`, Kiro's `@github` and `@github/search` => `github`; all of them, Kiro's `@mcp`
 * and the group `mcp` of Roo Code => `*`. `undefined` for tools that belong to none.
 */
export function mcpServer(tool: string): string | undefined {
  const name = toolName(tool);
  const claude = /^mcp__(.+?)(?:__[\s\S]*)?$/i.exec(name)?.[1];
  if (claude) return claude;
  if (toolPower(name) || name === BUILT_IN) return undefined;
  if (name === 'mcp' || name === '@mcp') return '*';
  const kiro = /^@([\w.*-]+)(?:\/[\s\S]*)?$/.exec(name)?.[1];
  if (kiro) return kiro;
  const gemini = /^mcp_([A-Za-z0-9.-]+|\*)(?:_[\s\S]*)?$/.exec(name)?.[1];
  if (gemini) return gemini;
  // OpenCode's `github_*`.
  const prefix = /^([A-Za-z][\w.-]*?)_\*$/.exec(name)?.[1];
  if (prefix) return prefix;
  // A server that is named whole: `microsoft.docs.mcp`, `figma-mcp-server`.
  if (WHOLE_SERVER.test(name)) return name;
  return /^([A-Za-z][\w.@-]*(?:\/[\w.-]+)*?)\/[\w*-]+$/.exec(name)?.[1];
}

/** Characters: longer ones are not names, and file systems allow 255 bytes. Those that begin alike share a page. */
const MAX_SLUG = 100;

/** The address part of a tool's page: `Bash(git:*)` => `bash`, an MCP tool's `mcp-SERVER`. */
export function toolSlug(tool: string): string {
  const server = mcpServer(tool);
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')
      .slice(0, MAX_SLUG)
      .replace(/-$/, '');
  if (server) return `mcp-${fold(server) || 'all'}`;
  const name = toolName(tool);
  return name === '*' ? 'all' : fold(name) || 'other';
}
