import { textOf } from '../text/text-of.ts';

export interface NamedTools {
  /** `null` where only what is denied is named: the rest is inherited. */
  allowed: string[] | null;
  denied: string[];
}

/**
 * The names in a `tools` value: a list, a comma string, a flow list that was quoted, or OpenCode's map of switches.
 * Arguments stay with their tool: `Bash(git:*, npm:*), Read` => `['Bash(git:*, npm:*)', 'Read']`.
 * `undefined` where the file names none, and everything is inherited.
 */
export function readTools(value: unknown): NamedTools | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return fromSwitches(value as Record<string, unknown>);
  const names = (Array.isArray(value) ? value : [value]).flatMap((item) => splitNames(textOf(item)));
  if (names.length === 0 && !Array.isArray(value)) return undefined;
  return { allowed: [...new Set(names)], denied: [] };
}

/** Where no switch is on, the switches take from what is inherited, unless `*` is off and nothing is. */
function fromSwitches(switches: Record<string, unknown>): NamedTools {
  const isOn = (state: unknown) => state === true || state === 'allow' || state === 'ask';
  const names = Object.keys(switches);
  const allowed = names.filter((name) => isOn(switches[name]));
  const denied = names.filter((name) => !isOn(switches[name]));
  return { allowed: allowed.length > 0 || denied.includes('*') ? allowed : null, denied };
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
