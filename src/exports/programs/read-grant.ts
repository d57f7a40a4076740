import { canonicalTools } from '../../core/permissions/canonical-tools.ts';
import { isMapping } from '../../core/permissions/is-mapping.ts';
import { BUILT_IN, mcpServer, type Power, toolName, toolPower } from '../../core/permissions/known-tools.ts';
import { sharedTools, splitNames } from '../../core/permissions/tool-names.ts';
import type { Permissions, Variant } from '../../core/schema.ts';
import { type Remark, remark } from './remark.ts';

/** What is compared of what two files permit. */
export type Powers = Pick<Permissions, 'read' | 'write' | 'shell' | 'network' | 'mcpServers' | 'delegates'>;

/** An MCP server; without a tool, all of its tools. */
export interface ServerGrant {
  server: string;
  tool?: string;
}

/** The least that a file can be read to allow: what is limited in part is left out, for no other format has the same limits. */
export interface Grant {
  /** Whether nothing is limited: the agent has what its caller has. */
  isWhole: boolean;
  /** Whether what is not named is inherited, but for what was taken away. */
  inherits: boolean;
  /** Of `TOOLS`, where not all is allowed. */
  tools: string[];
  servers: ServerGrant[];
  /** Agents that may be called, `*` for any. */
  agents: string[];
  /** What all of that allows. No export allows more. */
  powers: Powers;
  /** What of the original was left out of it. */
  lost: Remark[];
}

/** The tools that most programs have, under Claude Code's names. */
export const TOOLS = ['Read', 'Grep', 'Glob', 'Write', 'Edit', 'Bash', 'WebFetch', 'WebSearch', 'TodoWrite'];

/** Tools that do much the same: a limit in part on one of them, such as a file that may not be read, is meant for all. */
const ALIKE = [
  ['Read', 'Grep', 'Glob'],
  ['Write', 'Edit'],
];

/** Modes of Claude Code that leave all tools as they are. `plan` and `dontAsk` may refuse them, and so may another one. */
const OPEN_MODES = ['default', 'manual', 'acceptEdits', 'auto', 'bypassPermissions'];

/** Keys that may forbid anything, in ways that no other program has. */
const FORBIDDING = ['hooks', 'toolAliases'];

/** Tools of a server that a header allows or denies, among other settings of it; `["*"]` is all. */
const LIMITED_SERVER = /"(?:tools|(?:enabled|disabled)_?tools|(?:include|exclude)_?tools)":(?!\["\*"\])/i;

/** Names that every program takes for what they are. */
const PLAIN = /^[a-z0-9][a-z0-9-]*$/i;

/** The narrowest reading of an agent, or why none of it can be told. Throws for no agent. */
export function readGrant(variant: Variant): Grant | { refused: Remark } {
  const { permissions, tools, extra } = variant;
  if (permissions.unread.length > 0) return refuse('unread', permissions.unread);
  const forbidding = [
    ...FORBIDDING.filter((key) => isSet(extra[key])),
    ...['mcpServers', 'mcp-servers', 'mcp_servers'].filter((key) =>
      LIMITED_SERVER.test(JSON.stringify(extra[key]) ?? ''),
    ),
    ...(isSet(extra['toolsSettings']) && !isMapping(extra['toolsSettings']) ? ['toolsSettings'] : []),
    ...['permission', 'permissions'].filter((key) => isSet(extra[key]) && guardsFolders(extra[key])),
  ];
  if (forbidding.length > 0) return refuse('limits', forbidding);
  const confining = listConfining(variant);
  const isConfined = confining.length > 0;
  const denied = [...variant.disallowedTools, ...settingsOf(extra['toolsSettings'])];
  const inherits = tools === null || tools.includes('*');
  const isLimited = (tools ?? []).some(hasArguments) || denied.length > 0 || isConfined;
  if (inherits && isAll(permissions) && !isLimited) {
    return { isWhole: true, inherits, tools: [], servers: [], agents: [], powers: permissions, lost: [] };
  }
  const builtIn = inherits || (tools ?? []).includes(BUILT_IN);
  const named = (tools ?? []).filter((tool) => tool !== '*' && tool !== BUILT_IN);
  const found = named.map((tool) => ({ tool, names: canonicalTools(tool) }));
  const whole = new Set([
    ...(builtIn ? TOOLS : []),
    ...found.flatMap(({ tool, names }) => (hasArguments(tool) ? [] : names)),
  ]);
  // A tool that is named with a limit has it, even where it is named without one, too.
  const inPart = new Set(found.flatMap(({ tool, names }) => (hasArguments(tool) ? names.map(toolName) : [])));
  const isDenied = createDenied(denied, variant.family === 'kiro', inherits);
  const hasShell = permissions.shell && permissions.write && permissions.network && !isConfined;
  const may: Record<Power, boolean> = {
    read: permissions.read,
    write: permissions.write && !isConfined,
    shell: hasShell,
    network: permissions.network,
    delegate: false,
    none: true,
  };
  const allowed = TOOLS.filter(
    (tool) => whole.has(tool) && !inPart.has(tool) && !isDenied(tool) && may[toolPower(tool) ?? 'none'],
  );
  // A denial that names no tool known here may be meant for a server, and for any.
  const mayServers = !isConfined && denied.every((tool) => canonicalTools(tool).length > 0 && !mcpServer(tool));
  const mayAgents = !isConfined && denied.every((tool) => toolPower(tool) !== 'delegate');
  const servers = mayServers ? named.flatMap((tool) => serverOf(tool, permissions)) : [];
  const agents = mayAgents ? agentsOf(named, permissions, inherits) : [];
  const has = (power: Power) => allowed.some((tool) => toolPower(tool) === power);
  const shell = has('shell');
  const powers: Powers = {
    read: has('read') || shell,
    write: has('write') || shell,
    shell,
    network: has('network') || shell,
    mcpServers: inherits && mayServers ? permissions.mcpServers : servers.map(({ server }) => server),
    delegates: inherits && mayAgents ? permissions.delegates : agents,
  };
  const hasLimit = (tool: string) => hasArguments(tool) && toolPower(tool) !== 'delegate';
  const strange = named.filter((tool) => !canonicalTools(tool).some((name) => TOOLS.includes(toolName(name))));
  const ofServers = named.filter((tool) => mcpServer(tool) !== undefined);
  const unknown = strange.filter(
    (tool) => !ofServers.includes(tool) && toolPower(tool) !== 'delegate' && !hasLimit(tool),
  );
  const lost = [
    ...remark('confined', 'keys', confining),
    ...remark('limited', 'tools', [...named, ...denied].filter(hasLimit)),
    ...remark('unknown', 'tools', unknown),
    ...remark('servers', 'tools', servers.length < ofServers.length ? ofServers : []),
  ];
  return { isWhole: false, inherits, tools: allowed, servers, agents, powers, lost };
}

/** Whether a plugin would take limits away: Claude Code passes over `hooks` and `permissionMode` of the agents in one. */
export function isLimitedOutsidePlugins({ extra }: Pick<Variant, 'extra'>): boolean {
  return isSet(extra['hooks']) || hasClosedMode(extra);
}

/** Whether all that the one allows is allowed by the other. */
export function isWithin(narrow: Powers, wide: Powers): boolean {
  const covers = (all: string[], some: string[]) => all.includes('*') || some.every((name) => all.includes(name));
  const powers = (['read', 'write', 'shell', 'network'] as const).every((power) => wide[power] || !narrow[power]);
  return powers && covers(wide.mcpServers, narrow.mcpServers) && covers(wide.delegates, narrow.delegates);
}

function refuse(code: string, keys: string[]): { refused: Remark } {
  const [refused = { code, values: {} }] = remark(code, 'keys', keys);
  return { refused };
}

function isSet(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function isAll(permissions: Powers): boolean {
  const { read, write, shell, network, mcpServers, delegates } = permissions;
  return read && write && shell && network && mcpServers.includes('*') && delegates.includes('*');
}

/** Keys that keep what an agent does within bounds which only its own program has: nothing that writes goes beyond them. */
function listConfining({ family, extra }: Variant): string[] {
  return [
    ...(family === 'claude-code' && hasClosedMode(extra) ? ['permissionMode'] : []),
    ...(family === 'claude-code' && isSet(extra['isolation']) ? ['isolation'] : []),
    ...(family === 'codex' && extra['sandbox_mode'] === 'workspace-write' ? ['sandbox_mode'] : []),
  ];
}

function hasClosedMode(extra: Variant['extra']): boolean {
  const mode = extra['permissionMode'];
  return isSet(mode) && !OPEN_MODES.includes(String(mode));
}

/** OpenCode's guard of what lies outside of a project, in either of its versions. */
function guardsFolders(value: unknown): boolean {
  const rules = Array.isArray(value) ? value : [value];
  return rules.some((rule: unknown) => {
    if (!isMapping(rule)) return false;
    const guard = rule['action'] === 'external_directory' ? rule['effect'] : rule['external_directory'];
    return guard !== undefined && /"deny"/.test(JSON.stringify(guard));
  });
}

/** Kiro's settings of tools, each as a limit in part: `{ shell: … }` => `['shell(…)']`. */
function settingsOf(settings: unknown): string[] {
  return isMapping(settings) ? Object.keys(settings).map((tool) => `${tool}(…)`) : [];
}

/** Whether a tool of `TOOLS` is denied, in part or whole. `isTag`: a name stands for all tools that do the same. */
function createDenied(denied: string[], isTag: boolean, inherits: boolean): (tool: string) => boolean {
  const found = new Set<string>();
  for (const tool of denied) {
    const own = toolName(tool);
    const prefix = own.indexOf('*') >= 0 ? own.slice(0, own.indexOf('*')).toLowerCase() : undefined;
    // What a list names stays where all else is denied.
    const byPattern =
      own === '*' && !inherits ? [] : TOOLS.filter((name) => prefix !== undefined && begins(name, prefix));
    const names = [...canonicalTools(tool).map(toolName), ...byPattern, ...(own === BUILT_IN ? TOOLS : [])];
    const alike =
      isTag || hasArguments(tool) ? ALIKE.filter((group) => group.some((name) => names.includes(name))) : [];
    for (const name of [...names, ...alike.flat()]) found.add(name);
  }
  return (tool) => found.has(tool);
}

/** Whether any program's name of a tool begins so. */
function begins(tool: string, prefix: string): boolean {
  const others = sharedTools[toolPower(tool) ?? 'none'][tool] ?? '';
  return [tool.toLowerCase(), ...splitNames(others)].some((name) => name.startsWith(prefix));
}

function hasArguments(tool: string): boolean {
  return tool.includes('(');
}

/** `mcp__tides__read` => `[{ server: 'tides', tool: 'read' }]`; none where a name could be taken for another one. */
function serverOf(tool: string, { mcpServers }: Permissions): ServerGrant[] {
  const server = mcpServer(tool);
  if (server === undefined || hasArguments(tool) || !PLAIN.test(server)) return [];
  if (!mcpServers.includes(server) && !mcpServers.includes('*')) return [];
  const rest = tool.slice(tool.indexOf(server) + server.length).replace(/^(?:__|[_/])/, '');
  if (rest === '' || rest === '*') return [{ server }];
  return /^[a-z0-9][\w-]*$/i.test(rest) ? [{ server, tool: rest }] : [];
}

/** Agents that a list names, or any where it has the tool for it. */
function agentsOf(named: string[], { delegates }: Permissions, inherits: boolean): string[] {
  const mayCall = inherits || named.some((tool) => toolPower(tool) === 'delegate');
  if (!mayCall) return [];
  if (!delegates.includes('*')) return delegates.filter((name) => PLAIN.test(name));
  return named.some((tool) => toolPower(tool) === 'delegate') ? ['*'] : [];
}
