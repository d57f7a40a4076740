import type { Permissions } from '../schema.ts';
import { mcpServer, type Power, toolName, toolPower } from './known-tools.ts';

/**
 * What the tools allow in the end. No list of tools means everything; what is denied is taken away again; a shell can
 * read, write and reach the network whatever else is named: where nothing else grants the last two, `implied` has them.
 */
export function derivePermissions(tools: string[] | null, denied: string[]): Permissions {
  const inherited = tools === null;
  const deniedPowers = new Set(
    denied.filter((tool) => !tool.includes('(')).map((tool) => toolName(tool).toLowerCase()),
  );
  const deniedServers = new Set(denied.filter(isWholeServer).map(mcpServer));
  const all = (inherited || tools.includes('*')) && !deniedPowers.has('*');
  const allowed = (tools ?? []).filter(
    (tool) =>
      !deniedPowers.has(toolName(tool).toLowerCase()) && !(mcpServer(tool) && deniedServers.has(mcpServer(tool))),
  );
  const has = (power: Power, essentials: string[]) =>
    all ? !essentials.every((name) => deniedPowers.has(name)) : allowed.some((tool) => toolPower(tool) === power);
  const shell = has('shell', ['bash']);
  // Two names of one tool.
  const deniesDelegating = deniedPowers.has('task') || deniedPowers.has('agent');
  const direct = {
    read: has('read', ['read']),
    write: has('write', ['write', 'edit']),
    network: has('network', ['webfetch', 'websearch']),
  };
  const implied = shell ? (['write', 'network'] as const).filter((power) => !direct[power]) : [];
  return {
    read: direct.read || shell,
    write: direct.write || shell,
    shell,
    network: direct.network || shell,
    mcpServers: all ? ['*'] : unique(allowed.map(mcpServer)),
    delegates: all ? (deniesDelegating ? [] : ['*']) : unique(allowed.flatMap(delegatesOf)),
    inherited,
    implied: [...implied],
  };
}

/** `mcp__github`, `mcp__github__*` and `github/*` are all tools of a server. */
function isWholeServer(tool: string): boolean {
  return /^mcp__(?!.*__)/.test(tool) || /(?:__|\/)\*$/.test(tool);
}

/** `Task(a, b)` may call a and b, `Task` anyone. */
function delegatesOf(tool: string): string[] {
  if (toolPower(tool) !== 'delegate') return [];
  const inner = /\(([\s\S]*)\)/.exec(tool)?.[1];
  return inner === undefined
    ? ['*']
    : inner
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
}

function unique(values: (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}
