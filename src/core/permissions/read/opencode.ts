import { DENIED_KEYS, type ReadFamily, TOOL_KEYS } from '../family-reading.ts';
import { isMapping } from '../is-mapping.ts';
import { type Rule, readRules } from '../rules.ts';

/**
 * OpenCode's agents. Sources: opencode.ai/docs/permissions and /docs/agents for version 1, opencode.ai/v2/docs/permissions
 * for version 2, November 2026.
 *
 * | key | what it allows in the end |
 * | --- | --- |
 * | none | everything, of version 2 after asking |
 * | `tools` (1), a map of switches | changes what is named; all else stays. Alone `"*": false` leaves only what is on |
 * | `permission` (1), a state or a map of them | the same, and decides before a switch of the same name |
 * | `permissions` (2), a list of `action`, `resource`, `effect` | the last rule that matches decides |
 * | `ask` | may be done in the end |
 * | `edit` | every tool that changes files |
 * | patterns (`"git *": allow`) | shown as written and counted as the whole tool |
 * | keys of both versions | what either allows, which is everything unless both deny it; counted as everything |
 * | a list of tools, a text, any other value | not understood: the program refuses the file |
 * | a tool of somebody's own that is allowed by name below `"*": deny` | not understood: it may do anything |
 */
export const readOpenCode: ReadFamily = (fields) => {
  const unread: string[] = [];
  const states = new Map<string, unknown>();
  const take = (key: string, read: (value: unknown) => [string, unknown][] | undefined): void => {
    const value = fields.get(key)?.value;
    if (value === undefined || value === null) return;
    const entries = read(value);
    if (entries === undefined) unread.push(key);
    for (const [tool, state] of entries ?? []) states.set(tool, state);
  };
  take('tools', readSwitches);
  take('permission', readStates);
  unread.push(...[...TOOL_KEYS.slice(1), ...DENIED_KEYS].filter((key) => fields.has(key)));
  const rules = readRuleList(fields.get('permissions')?.value);
  if (rules === undefined) unread.push('permissions');
  const ofMap = readRules(
    [...states].flatMap(([tool, state]) => toRules(tool, state)),
    true,
  );
  const ofList = readRules(rules ?? [], false);
  if (!ofMap.isKnown) unread.push(fields.has('permission') ? 'permission' : 'tools');
  if (!ofList.isKnown) unread.push('permissions');
  // Each version reads its own keys and passes over the other's: in a file for both, what either allows is allowed.
  if (states.size > 0 && rules && rules.length > 0) return { tools: null, denied: [], limits: { unread } };
  const { tools, denied, agents } = states.size > 0 ? ofMap : ofList;
  return { tools, denied, limits: { agents, unread } };
};

/** A map of switches, also of one in quotes; `undefined` where it is none. */
export function readSwitches(value: unknown): [string, boolean][] | undefined {
  const map = typeof value === 'string' ? parseMap(value) : value;
  if (!isMapping(map)) return undefined;
  const switches = Object.entries(map).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return switches.length === Object.keys(map).length ? switches : undefined;
}

function parseMap(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The states of `permission`, each one for all resources or a map by patterns; `undefined` where one is neither. */
function readStates(value: unknown): [string, unknown][] | undefined {
  if (isState(value)) return [['*', value]];
  if (!isMapping(value)) return undefined;
  const entries = Object.entries(value);
  const isRead = entries.every(
    ([, state]) => isState(state) || (isMapping(state) && Object.values(state).every(isState)),
  );
  return isRead ? entries : undefined;
}

/** `edit` governs every tool that changes files. */
const EDITING = ['edit', 'write', 'patch', 'multiedit'];

/** A switch is a tool of that name alone; a state is what the permission governs. */
function toRules(action: string, state: unknown): Rule[] {
  if (typeof state === 'boolean') return [{ action, resource: '*', effect: state ? 'allow' : 'deny' }];
  const states = isMapping(state) ? Object.entries(state) : [['*', state] as const];
  return states.flatMap(([resource, effect]) => (isState(effect) ? [toRule(action, resource, effect)] : []));
}

function toRule(action: string, resource: string, effect: Rule['effect']): Rule {
  return { action, resource, effect, ...(action === 'edit' && { means: EDITING }) };
}

/** The rules of version 2; `undefined` where one is none. */
function readRuleList(value: unknown): Rule[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const rules = value.flatMap((rule: unknown): Rule[] => {
    if (!isMapping(rule)) return [];
    const { action, resource, effect } = rule;
    return typeof action === 'string' && typeof resource === 'string' && isState(effect)
      ? [toRule(action, resource, effect)]
      : [];
  });
  return rules.length === value.length ? rules : undefined;
}

function isState(value: unknown): value is Rule['effect'] {
  return value === 'allow' || value === 'ask' || value === 'deny';
}
