import { isKnownTool } from './canonical-tools.ts';

/** One line of a list of permissions: what may be done to what. */
export interface Rule {
  /** A tool, or `*` for all. */
  action: string;
  /** What it is done to, `*` for anything. */
  resource: string;
  effect: 'allow' | 'ask' | 'deny';
  /** The tools that the action stands for, where they are others. */
  means?: string[];
}

export interface RuledTools {
  /** `null` where what no rule names is allowed. */
  tools: string[] | null;
  denied: string[];
  /** The only agents that may be called, where the rules say which. */
  agents: string[] | undefined;
  /** Whether all that is allowed by name is known: what another name allows cannot be told. */
  isKnown: boolean;
}

interface PlacedRule extends Rule {
  at: number;
}

const DELEGATING = ['task', 'subagent'];
/** Guards that are no tools. */
const GUARDS = ['doom_loop', 'external_directory'];

/**
 * What rules leave of all tools. What is asked for may be done in the end. The last rule that matches decides, and a
 * denial counts where it is whole: one of some resources leaves the rest, and is listed as `bash(rm *)`. `isMap`: the
 * rules were keys of a map, where some versions let the key of a tool decide before `*`, whatever the order; what either
 * way allows is allowed.
 *
 * `bash: { "*": deny, "git *": allow }, webfetch: deny` => `{ tools: null, denied: ['bash(*)', 'webfetch'] }`
 */
export function readRules(rules: Rule[], isMap: boolean): RuledTools {
  const placed = rules.map((rule, at) => ({ ...rule, at })).filter(({ action }) => !GUARDS.includes(action));
  const byAction = Map.groupBy(placed, ({ action }) => action);
  const general = describeGeneral(byAction.get('*') ?? []);
  const isOpen = allowedInOrder([], general) === 'all';
  byAction.delete('*');
  const tools: string[] = [];
  const denied: string[] = [];
  let agents: string[] | undefined;
  for (const [action, own] of byAction) {
    const allowed = isMap
      ? wider(allowedInOrder(own, general), allowedByKey(own, general))
      : allowedInOrder(own, general);
    if (allowed.length === 0) denied.push(...(own[0]?.means ?? [action]));
    else {
      tools.push(allowed === 'all' ? action : `${action}(${[...allowed].sort().join(', ')})`);
      for (const { effect, resource } of own) if (effect === 'deny') denied.push(`${action}(${resource})`);
      if (DELEGATING.includes(action) && allowed !== 'all') agents = [...allowed].sort();
    }
  }
  if (isOpen) return { tools: null, denied, agents, isKnown: true };
  return { tools, denied: ['*', ...denied], agents, isKnown: tools.every((tool) => isKnownTool(tool)) };
}

/** Resources that are allowed, `[]` for none. */
type Allowed = 'all' | string[];

/** Of the rules for all tools: the last whole one, and where the last is that allows some resources of them. */
interface General {
  last: PlacedRule | undefined;
  opening: number;
}

function describeGeneral(rules: PlacedRule[]): General {
  return {
    last: rules.findLast(isWhole),
    opening: rules.findLast((rule) => rule.effect !== 'deny' && !isWhole(rule))?.at ?? -1,
  };
}

/** The last rule that matches decides. */
function allowedInOrder(own: PlacedRule[], general: General): Allowed {
  const last = own.findLast(isWhole);
  const deciding = (last?.at ?? -1) > (general.last?.at ?? -1) ? last : general.last;
  if (deciding?.effect !== 'deny' || general.opening > deciding.at) return 'all';
  return own.filter(({ effect, at }) => effect !== 'deny' && at > deciding.at).map(({ resource }) => resource);
}

/** A tool's own rules decide before those for all, and what allows a part before what denies the whole. */
function allowedByKey(own: PlacedRule[], general: General): Allowed {
  const whole = own.filter(isWhole);
  if (whole.some(({ effect }) => effect !== 'deny')) return 'all';
  if (whole.length === 0 && general.last?.effect !== 'deny') return 'all';
  return own.filter(({ effect }) => effect !== 'deny').map(({ resource }) => resource);
}

function wider(one: Allowed, other: Allowed): Allowed {
  return one === 'all' || (other !== 'all' && one.length > other.length) ? one : other;
}

function isWhole({ resource }: Rule): boolean {
  return resource === '*' || resource === '**';
}
