import type { Permissions } from '../schema.ts';
import { canonicalTools } from './canonical-tools.ts';
import { BUILT_IN, mcpServer, type Power, toolName, toolPower } from './known-tools.ts';

/** What else a header says about what its agent may do. */
export interface ToolLimits {
  /** What a sandbox or a mode of the program takes away, whatever tools there are. */
  without?: Power[];
  /** Claude Code's `memory`, which switches Read, Write and Edit on unless they are denied. */
  memory?: boolean;
  /** Copilot's `agents` and their like: the only ones that may be called. */
  agents?: string[] | undefined;
  /** Whether any agent may be called, whatever the tools. */
  delegates?: boolean;
  /** MCP servers that the header brings: a tool of such a name is all tools of the server. */
  servers?: string[];
  /** Keys that were not understood: everything may be allowed then. */
  unread?: string[];
}

const DELEGATING = ['Agent', 'task', 'agent'];

/**
 * What the tools allow in the end. No list of tools means everything; what is denied is taken away again; a shell can
 * read, write and reach the network whatever else is named: where nothing else grants the last two, `implied` has them.
 * Where a key was not understood, everything may be allowed.
 */
export function derivePermissions(tools: string[] | null, denied: string[], limits: ToolLimits = {}): Permissions {
  const inherited = tools === null;
  const { unread = [] } = limits;
  if (unread.length > 0) return { ...everything(inherited), unread };
  const serverOf = (tool: string) => mcpServer(tool) ?? (limits.servers?.includes(tool) ? tool : undefined);
  const whole = denied.filter((tool) => !tool.includes('('));
  const deniedNames = namesOf(whole);
  const deniedServers = new Set(whole.filter(isWholeServer).map(serverOf));
  const isServerDenied = (server: string) => deniedServers.has('*') || deniedServers.has(server);
  const all = (inherited || tools.includes('*')) && !deniedNames.has('*');
  const allowed = (tools ?? []).filter((tool) => {
    const server = serverOf(tool);
    return !isDenied(tool, deniedNames) && !(server !== undefined && isServerDenied(server));
  });
  const builtIn = all || allowed.includes(BUILT_IN);
  const isWithin = (power: Power) => !limits.without?.includes(power);
  const has = (power: Power, essentials: string[]) =>
    (builtIn && !essentials.every((name) => deniedNames.has(name))) ||
    allowed.some((tool) => toolPower(tool) === power);
  const remembers = (tool: string) => limits.memory === true && !deniedNames.has(tool);
  const shell = has('shell', ['bash']) && isWithin('shell');
  const direct = {
    read: has('read', ['read', 'grep']) || remembers('read'),
    write: (has('write', ['write', 'edit']) || remembers('write') || remembers('edit')) && isWithin('write'),
    network: has('network', ['webfetch', 'websearch']) && isWithin('network'),
  };
  const implied = shell ? (['write', 'network'] as const).filter((power) => !direct[power] && isWithin(power)) : [];
  const mayDelegate = builtIn && !DELEGATING.some((name) => deniedNames.has(name.toLowerCase()));
  return {
    read: direct.read || shell,
    write: direct.write || implied.includes('write'),
    shell,
    network: direct.network || implied.includes('network'),
    mcpServers: all && !isServerDenied('*') ? ['*'] : unique(allowed.map(serverOf)),
    delegates: unique(
      limitDelegates(mayDelegate || limits.delegates ? ['*'] : allowed.flatMap(delegatesOf), denied, limits.agents),
    ),
    inherited,
    implied: [...implied],
    unread: [],
  };
}

function everything(inherited: boolean): Permissions {
  const powers = { read: true, write: true, shell: true, network: true };
  return { ...powers, mcpServers: ['*'], delegates: ['*'], inherited, implied: [], unread: [] };
}

/** Names in lower case: as they are, and those that Claude Code has for them. */
function namesOf(tools: string[]): Set<string> {
  return new Set(tools.flatMap((tool) => [tool, ...canonicalTools(tool)]).map((tool) => toolName(tool).toLowerCase()));
}

/** A tool is denied by its own name, or where all that it stands for is. */
function isDenied(tool: string, denied: Set<string>): boolean {
  if (denied.has(toolName(tool).toLowerCase())) return true;
  const names = canonicalTools(tool).map((name) => toolName(name).toLowerCase());
  return names.length > 0 && names.every((name) => denied.has(name));
}

/** `mcp__github`, `mcp__github__*`, `github/*`, `github_*` and `@github` are all tools of a server, `mcp` of all. */
function isWholeServer(tool: string): boolean {
  const server = mcpServer(tool);
  return tool === 'mcp' || tool === '@mcp' || (server !== undefined && wholeNames(server).includes(tool));
}

function wholeNames(server: string): string[] {
  const names = ['mcp__$', 'mcp__$__*', 'mcp_$', 'mcp_$_*', '$/*', '$_*', '@$', '@$/*', '$'];
  return names.map((name) => name.replace('$', () => server));
}

/** `Task(a, b)` may call a and b, `Task` anyone. */
function delegatesOf(tool: string): string[] {
  return toolPower(tool) === 'delegate' ? (namedAgents(tool) ?? ['*']) : [];
}

/** The agents in the arguments of a tool, `undefined` where it has none. */
function namedAgents(tool: string): string[] | undefined {
  return /^[^(]*\(([\s\S]*)\)/
    .exec(tool)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function limitDelegates(delegates: string[], denied: string[], agents: string[] | undefined): string[] {
  const refused = new Set(
    denied.filter((tool) => toolPower(tool) === 'delegate').flatMap((tool) => namedAgents(tool) ?? []),
  );
  const limited =
    agents === undefined || agents.includes('*')
      ? delegates
      : delegates.includes('*')
        ? agents
        : delegates.filter((name) => agents.includes(name));
  return limited.filter((name) => !refused.has(name));
}

function unique(values: (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}
