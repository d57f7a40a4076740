import { textOf } from '../text/text-of.ts';
import { isKnownTool } from './canonical-tools.ts';
import { isMapping } from './is-mapping.ts';

/**
 * The names in a list of tools: a list, also of lists, a comma text, or a flow list that was quoted. Arguments stay
 * with their tool: `Bash(git:*, npm:*), Read` => `['Bash(git:*, npm:*)', 'Read']`. `null` where nothing is named, as by
 * an absent key; `undefined` where the value is no list of names: `true`, `3`, a mapping, a list of switches.
 */
export function readTools(value: unknown): string[] | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return readText(value);
  if (!Array.isArray(value)) return undefined;
  const items = namesOf(value);
  if (items === undefined) return undefined;
  const names = items.flatMap(splitNames).flatMap(splitWords);
  return names.length === 0 && value.length > 0 ? undefined : [...new Set(names)];
}

function readText(text: string): string[] | null | undefined {
  if (text.trimStart().startsWith('{') || /^(?:true|false|yes|no|on|off|[\d.]+)$/i.test(text.trim())) return undefined;
  const names = splitNames(text).flatMap(splitWords);
  return names.length === 0 && !/^\s*\[\s*\]\s*$/.test(text) ? null : [...new Set(names)];
}

/** Lists in lists, which aliases can nest without end. */
const MAX_DEPTH = 8;

/** The texts of a list and of lists in it; `undefined` where something else is in it. */
function namesOf(items: unknown[]): string[] | undefined {
  const names: string[] = [];
  for (const item of items.flat(MAX_DEPTH)) {
    const name = nameOf(item);
    if (name === undefined) return undefined;
    if (name !== null) names.push(name);
  }
  return names;
}

/** An item of a list: a name, a mapping that has one, or what YAML makes a mapping of: `Bash(git: *)`. */
function nameOf(item: unknown): string | null | undefined {
  if (typeof item === 'string' || item === null) return item;
  if (!isMapping(item)) return undefined;
  if (typeof item['name'] === 'string') return item['name'];
  const [[key, value] = ['', null], ...others] = Object.entries(item);
  return others.length === 0 && key.includes('(') && !isMapping(value) ? textOf(item) : undefined;
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
