import { toolName } from './known-tools.ts';
import type { NamedTools } from './read-tools.ts';

export interface ReadPermission extends NamedTools {
  /** The only agents that may be called, where the map says which; `undefined` where it does not. */
  agents: string[] | undefined;
}

/** Keys of the map that are not tools. */
const NO_TOOLS = new Set(['doom_loop', 'external_directory']);
/** `edit` governs every tool that changes files. */
const EDITING = ['edit', 'write', 'patch', 'multiedit'];

/**
 * OpenCode's `permission`: one state for everything, or a map of tools, whose states may be maps of patterns in turn.
 * What asks first may be done in the end. `undefined` where the value is none of these.
 *
 * `{ edit: 'deny', bash: { '*': 'deny', 'git *': 'allow' } }` => `edit` and its like are denied, of `bash` what `bash(*)`
 * says; which patterns are exceptions is left to the header.
 */
export function readPermission(value: unknown): ReadPermission | undefined {
  if (isState(value)) return readPermission({ '*': value });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).filter(([, state]) => isState(state) || isPatterns(state));
  if (entries.length === 0) return undefined;
  const allowed: string[] = [];
  const denied: string[] = [];
  let agents: string[] | undefined;
  for (const [tool, state] of entries) {
    if (NO_TOOLS.has(tool)) continue;
    const states = isState(state) ? [['*', state] as const] : Object.entries(state as Record<string, unknown>);
    const open = states.filter(([, one]) => one !== 'deny');
    if (open.length === 0) denied.push(...(tool === 'edit' ? EDITING : [tool]));
    else {
      const isLimited = states.some(([pattern, one]) => pattern === '*' && one === 'deny');
      const patterns = open.map(([pattern]) => pattern).sort();
      if (tool !== '*') allowed.push(isLimited ? `${tool}(${patterns.join(', ')})` : tool);
      for (const [pattern, one] of states) if (one === 'deny') denied.push(`${tool}(${pattern})`);
      if (tool === 'task' && isLimited) agents = patterns;
    }
  }
  return { allowed: denied.includes('*') ? allowed : null, denied, agents };
}

/** What is named by `tools` and what `permission` leaves of it: the narrower of the two. */
export function narrowTools(named: NamedTools | undefined, by: ReadPermission | undefined): NamedTools {
  const { allowed, denied } = named ?? { allowed: null, denied: [] };
  if (!by) return { allowed, denied };
  const both =
    allowed === null
      ? by.allowed
      : by.allowed === null
        ? allowed
        : allowed.filter((tool) => by.allowed?.some((one) => toolName(one) === tool));
  return { allowed: both, denied: [...new Set([...denied, ...by.denied])] };
}

function isState(value: unknown): value is 'allow' | 'ask' | 'deny' {
  return value === 'allow' || value === 'ask' || value === 'deny';
}

function isPatterns(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const states = Object.values(value);
  return states.length > 0 && states.every(isState);
}
