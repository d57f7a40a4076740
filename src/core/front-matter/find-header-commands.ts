import type { Command } from '../schema.ts';
import type { HeaderValues } from './parse-header.ts';

/** Keys under which a command's own address is, in the dialects seen. */
const ROUTE_KEYS = ['route', 'command', 'trigger', 'path', 'slash', 'exec', 'workflow'];

/** Commands of a palette: any header list of mappings that each have a name and a route, however its key is called. */
export function findHeaderCommands(fields: HeaderValues): { commands: Command[]; keys: string[] } {
  const keys: string[] = [];
  const commands = [...fields].flatMap(([key, { value }]) => {
    if (!Array.isArray(value)) return [];
    const list = value.flatMap((item) =>
      key === 'commands' ? [...toCommand(item), ...toPair(item)] : toCommand(item),
    );
    if (list.length !== value.length) return [];
    if (list.length > 0) keys.push(key);
    return list;
  });
  return { commands, keys };
}

function toCommand(item: unknown): Command[] {
  if (typeof item !== 'object' || item === null) return [];
  const record = item as Record<string, unknown>;
  const name = text(record['name']) ?? text(record['label']) ?? text(record['title']);
  const route = ROUTE_KEYS.map((key) => text(record[key])).find((value) => value !== undefined);
  if (!name || !route) return [];
  const description = text(record['description']);
  return [{ name, route, ...(description && { description }) }];
}

/** BMAD's `commands: [{ help: 'Lists what there is' }]`. */
function toPair(item: unknown): Command[] {
  if (typeof item !== 'object' || item === null) return [];
  const [pair, ...more] = Object.entries(item);
  const description = text(pair?.[1]);
  return pair && more.length === 0 && description ? [{ name: pair[0], description }] : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
