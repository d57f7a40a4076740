import { parseHeader } from '../front-matter/parse-header.ts';
import { writeEntry } from '../front-matter/portable-yaml.ts';
import { fieldKey, readFields } from '../front-matter/read-fields.ts';
import { setEntries } from '../front-matter/set-entries.ts';
import { splitFrontMatter } from '../front-matter/split-front-matter.ts';
import type { Permissions, Variant } from '../schema.ts';
import { oneLine } from '../text/clean-text.ts';

/** Of Claude Code, by what they allow. */
const tools = {
  read: ['Read', 'Grep', 'Glob'],
  write: ['Edit', 'Write', 'NotebookEdit'],
  shell: ['Bash'],
  network: ['WebFetch', 'WebSearch'],
} as const;
/** Models that Claude Code knows; others end a session with an error. */
const OWN_MODEL = /^(?:inherit|sonnet|opus|haiku|fable|claude-[\w.-]+)$/i;

type ReadAgent = Pick<
  Variant,
  'family' | 'format' | 'title' | 'description' | 'tools' | 'disallowedTools' | 'permissions' | 'model'
>;

/** Whether the rules of an agent's permissions are those of another program than Claude Code, which passes over them. */
export function isOfOtherProgram({ family, format }: Pick<Variant, 'family' | 'format'>): boolean {
  return format !== undefined || (family !== 'claude-code' && family !== 'unknown');
}

/**
 * A fixed file as an agent of a Claude Code plugin: its name is `name`, and it has a description, without which it would not be
 * found. All else stays, and so do bodies to the letter. What is for another program gets the tools of Claude Code that allow no
 * more than that program does, and loses a model that there is none of. A header that cannot be taken over, for it is too large,
 * is written anew with what Claude Code reads.
 */
export function pluginAgent(fixed: string, variant: ReadAgent, name: string): string {
  const { header, body } = splitFrontMatter(fixed);
  const narrowed = isOfOtherProgram(variant);
  const all = new Map<string, unknown>([
    ['name', name],
    ['description', variant.description || oneLine(variant.title) || name],
  ]);
  if (header !== null) {
    const parsed = parseHeader(header, 1);
    const values = new Map<string, unknown>();
    const set = (field: string, value: unknown) => {
      const key = fieldKey(parsed, field);
      if (key !== undefined && key !== field) values.set(key, undefined);
      values.set(field, value);
    };
    const given = parsed.fields.get('name')?.value;
    if (given !== name) set('name', name);
    if (readFields(parsed).description === '' || !parsed.fields.has('description'))
      set('description', all.get('description'));
    if (narrowed) {
      set('tools', toolsOf(variant.permissions));
      // It would switch tools on that the list lacks.
      if (parsed.fields.has('memory')) values.set('memory', undefined);
      if (!OWN_MODEL.test(variant.model ?? '')) set('model', undefined);
    }
    if (values.size === 0) return fixed;
    const written = setEntries(header, values);
    if (written !== undefined) return `---\n${written}\n---\n${body}`;
  }
  const permitted = narrowed ? toolsOf(variant.permissions) : (variant.tools ?? undefined);
  if (permitted !== undefined) all.set('tools', permitted);
  if (variant.disallowedTools.length > 0) all.set('disallowedTools', variant.disallowedTools);
  if (OWN_MODEL.test(variant.model ?? '')) all.set('model', variant.model);
  return `---\n${[...all].map(([key, value]) => writeEntry(key, value)).join('\n')}\n---\n${body}`;
}

/**
 * Tools of Claude Code that allow what permissions do and no more; `undefined` where everything is allowed. Where a key was not
 * understood, reading alone. Servers that are not named, and single agents, cannot be said in a list and are left out; other
 * agents may be called by those alone that may write and run commands, since the others may do that.
 */
function toolsOf(permissions: Permissions): string[] | undefined {
  const { read, write, shell, network, implied, mcpServers, delegates, unread } = permissions;
  if (unread.length > 0) return [...tools.read];
  const every = delegates.includes('*');
  if (read && write && shell && network && implied.length === 0 && every && mcpServers.includes('*')) return undefined;
  return [
    ...(read ? tools.read : []),
    ...(write && !implied.includes('write') ? tools.write : []),
    ...(shell ? tools.shell : []),
    ...(network && !implied.includes('network') ? tools.network : []),
    ...(every && write && shell ? ['Agent'] : []),
    ...mcpServers.filter((server) => /^[\w-]+$/.test(server)).map((server) => `mcp__${server}`),
  ];
}
