import { textOf } from '../text/text-of.ts';
import { isKnownTool } from './canonical-tools.ts';

export interface NamedTools {
  /** `null` where only what is denied is named: the rest is inherited. */
  allowed: string[] | null;
  denied: string[];
}

/**
 * The names in a `tools` value: a list, also of lists, a comma string, a flow list or a map that was quoted, or
 * OpenCode's map of switches; `false` is none. Arguments stay with their tool: `Bash(git:*, npm:*), Read` => `['Bash(git:*, npm:*)',
 * 'Read']`. `undefined` where the file names none, and everything is inherited.
 */
export function readTools(value: unknown): NamedTools | undefined {
  if (value === false) return { allowed: [], denied: [] };
  const given = typeof value === 'string' ? unquote(value) : value;
  if (given === undefined || given === null) return undefined;
  if (isSwitches(given)) return fromSwitches(given);
  const items = Array.isArray(given) ? given : [given];
  const switches = items.filter(isSwitches);
  if (items.length > 0 && switches.length === items.length)
    return fromSwitches(switches.reduce((all, one) => Object.assign(all, one), {}));
  const names = items.flatMap((item) => splitNames(nameOf(item)));
  if (names.length === 0 && !Array.isArray(given) && !isEmptyList(given)) return undefined;
  return { allowed: [...new Set(names.flatMap(splitWords))], denied: [] };
}

/** A map of switches that was put in quotes: `'{"write": false}'`. Anything else stays as it is. */
function unquote(text: string): unknown {
  if (!/^\s*\{[\s\S]*\}\s*$/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isEmptyList(value: unknown): boolean {
  return typeof value === 'string' && /^\s*\[\s*\]\s*$/.test(value);
}

function isSwitches(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const states = Object.values(value);
  return states.length > 0 && states.every((state) => typeof state === 'boolean' || isState(state));
}

function isState(state: unknown): boolean {
  return state === 'allow' || state === 'ask' || state === 'deny';
}

/** An item of a list: a name, or a mapping that has one. */
function nameOf(item: unknown): string {
  const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : undefined;
  return typeof name === 'string' ? name : textOf(item);
}

/** Where no switch is on, the switches take from what is inherited, unless `*` is off and nothing is. */
function fromSwitches(switches: Record<string, unknown>): NamedTools {
  const isOn = (state: unknown) => state === true || state === 'allow' || state === 'ask';
  const names = Object.keys(switches);
  const allowed = names.filter((name) => isOn(switches[name]));
  const denied = names.filter((name) => !isOn(switches[name]));
  return { allowed: allowed.length > 0 || denied.includes('*') ? allowed : null, denied };
}

/** `Read Grep Bash(git:*)` and `Read; Grep | Bash` as three names, where each is one; any other text stays one name. */
function splitWords(text: string): string[] {
  if (!/[\s;|]/.test(text) || text.length > 2000) return [text];
  const words = text.match(/[^\s;|(]+(?:\([^)]*\))?/g) ?? [];
  return words.length > 1 && words.every((word) => isKnownTool(word)) ? words : [text];
}

/** Splits at commas outside brackets, and takes quotes and the brackets of a quoted list off. */
export function splitNames(text: string): string[] {
  // YAML folds a list whose items are not aligned into one text: `Read - Grep`.
  const inner = (/^\s*\[([\s\S]*)\]\s*$/.exec(text)?.[1] ?? text).replace(/(?<!\s)\s+-\s+/g, ', ');
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const character of inner) {
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    if ((character === ',' || character === '\n') && depth === 0) {
      names.push(name);
      name = '';
    } else name += character;
  }
  names.push(name);
  return names
    .map((item) =>
      item
        .trim()
        .replace(/^(["'`])(.*)\1$/, '$2')
        .replace(/^- /, '')
        .trim(),
    )
    .filter(Boolean);
}
