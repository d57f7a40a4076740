import type { Command } from '../schema.ts';

/** Where the menu of a BMAD agent says what an item does, the likeliest first. */
const ROUTES = ['workflow', 'exec', 'tmpl', 'data', 'validate-workflow', 'action', 'run-workflow'];
const TRIGGERS = ['cmd', 'trigger', 'name'];

/** An item of a menu, whatever it is written in: its keys or attributes, and what it says. */
export interface MenuItem {
  values: Map<string, string>;
  text: string;
}

/** `MN or fuzzy match on minutes`, `[MN] Write minutes` => the command `MN`, described as `Write minutes`. */
export function toCommand({ values, text }: MenuItem): Command | undefined {
  const trigger = find(values, TRIGGERS);
  if (trigger === undefined) return undefined;
  const name = /^(\S+) or fuzzy match\b/i.exec(trigger)?.[1] ?? trigger;
  const route = find(values, ROUTES);
  const description = text
    .replace(/^\[[^\]\s]{1,20}\]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  // What an item does may be told at length: that is no address.
  return { name, ...(route && !/\s/.test(route) && { route }), ...(description && { description }) };
}

/** Commands as the header key `commands` has them. */
export function writeCommands(commands: Command[]): object[] {
  return commands.map(({ name, route, description = name }) =>
    route === undefined ? { [name]: description } : { name, route, description },
  );
}

/** The item as one of a list in Markdown, all of its values in it. */
export function writeItem({ values, text }: MenuItem): string {
  const [trigger, ...others] = [...values].sort(([a], [b]) => rank(a) - rank(b));
  const rest = others.map(([key, value]) => `${key}: ${code(value)}`).join(', ');
  return `- ${trigger ? code(trigger[1]) : ''} ${text.replace(/\s+/g, ' ').trim()}${rest === '' ? '' : ` (${rest})`}`;
}

/** A text as code, with as many backticks around it as it needs. */
export function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const longest = [...flat.matchAll(/`+/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 0);
  const mark = '`'.repeat(longest + 1);
  return longest === 0 ? `${mark}${flat}${mark}` : `${mark} ${flat} ${mark}`;
}

function rank(key: string): number {
  return TRIGGERS.includes(key) ? 0 : 1;
}

function find(values: Map<string, string>, keys: string[]): string | undefined {
  return keys.map((key) => values.get(key)?.trim()).find(Boolean);
}
