import type { Permissions } from '../schema.ts';
import { canonicalTools } from './canonical-tools.ts';
import { mcpServer, type Power, toolName, toolPower } from './known-tools.ts';

/** What else a header says about what its agent may do. */
export interface ToolLimits {
  /** Cursor's `readonly`: of what is inherited, nothing that changes anything. */
  readonly?: boolean;
  /** Claude Code's `memory`, which switches Read, Write and Edit on unless they are denied. */
  memory?: boolean;
  /** Copilot's `agents` and their like: the only ones that may be called. */
  agents?: string[] | undefined;
  /** MCP servers that the header brings: a tool of such a name is all tools of the server. */
  servers?: string[];
}

const DELEGATING = ['Agent', 'task', 'agent'];

/**
 * What the tools allow in the end. No list of tools means everything; what is denied is taken away again; a shell can
 * read, write and reach the network whatever else is named: where nothing else grants the last two, `implied` has them.
 */
export function derivePermissions(tools: string[] | null, denied: string[], limits: ToolLimits = {}): Permissions {
  const inherited = tools === null;
  const serverOf = (tool: string) => mcpServer(tool) ?? (limits.servers?.includes(tool) ? tool : undefined);
  const whole = denied.filter((tool) => !tool.includes('('));
  const deniedNames = namesOf([...whole, ...(limits.readonly && inherited ? ['Write', 'Edit', 'Bash'] : [])]);
  const deniedServers = new Set(whole.filter(isWholeServer).map(serverOf));
  const all = (inherited || tools.includes('*')) && !deniedNames.has('*');
  const allowed = (tools ?? []).filter((tool) => {
    const server = serverOf(tool);
    return !isDenied(tool, deniedNames) && !(server !== undefined && deniedServers.has(server));
  });
  const has = (power: Power, essentials: string[]) =>
    all ? !essentials.every((name) => deniedNames.has(name)) : allowed.some((tool) => toolPower(tool) === power);
  const remembers = (tool: string) => limits.memory === true && !deniedNames.has(tool);
  const shell = has('shell', ['bash']);
  const direct = {
    read: has('read', ['read']) || remembers('read'),
    write: has('write', ['write', 'edit']) || remembers('write') || remembers('edit'),
    network: has('network', ['webfetch', 'websearch']),
  };
  const implied = shell ? (['write', 'network'] as const).filter((power) => !direct[power]) : [];
  const delegating = all
    ? DELEGATING.some((name) => deniedNames.has(name.toLowerCase()))
      ? []
      : ['*']
    : allowed.flatMap(delegatesOf);
  return {
    read: direct.read || shell,
    write: direct.write || shell,
    shell,
    network: direct.network || shell,
    mcpServers: all ? ['*'] : unique(allowed.map(serverOf)),
    delegates: unique(limitDelegates(delegating, denied, limits.agents)),
    inherited,
    implied: [...implied],
  };
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

/** `mcp__github`, `mcp__github__*`, `github/*` and `github_*` are all tools of a server. */
function isWholeServer(tool: string): boolean {
  return /^mcp__(?!.*__)/.test(tool) || /[_/]\*$/.test(tool);
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
