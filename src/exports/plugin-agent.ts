import { parseHeader } from '../core/front-matter/parse-header.ts';
import { writeEntry } from '../core/front-matter/portable-yaml.ts';
import { fieldKey, readFields } from '../core/front-matter/read-fields.ts';
import { setEntries } from '../core/front-matter/set-entries.ts';
import { splitFrontMatter } from '../core/front-matter/split-front-matter.ts';
import type { Variant } from '../core/schema.ts';
import { oneLine } from '../core/text/clean-text.ts';
import { claudeCode } from './programs/claude-code.ts';
import type { Plan } from './programs/program.ts';
import { planExport } from './programs/programs.ts';
import { isLimitedOutsidePlugins } from './programs/read-grant.ts';

/** Whose files Claude Code reads as their authors meant them; one that tells no program is taken for its own. */
const OWN_FAMILIES: readonly Variant['family'][] = ['claude-code', 'unknown'];

/** Models that Claude Code knows; others end a session with an error. */
const OWN_MODEL = /^(?:inherit|sonnet|opus|haiku|fable|claude-[\w.-]+)$/i;

/**
 * What a plugin has of an agent: the agent's own file, or a file that permits no more, where its own says what it may do in the
 * words of another program or in keys that Claude Code passes over in plugins; or why there is none.
 */
export type PluginPlan = 'own' | Plan;

/** Throws for no agent. */
export function planPlugin(id: string, variant: Variant): PluginPlan {
  const isOwn = OWN_FAMILIES.includes(variant.family) && !isLimitedOutsidePlugins(variant);
  return isOwn ? 'own' : planExport(claudeCode, id, variant);
}

type Named = Pick<Variant, 'title' | 'description' | 'tools' | 'disallowedTools' | 'model'>;

/**
 * The agent's own file, fixed, as one of a plugin: its name is `name`, and it has a description, without which it would not be found.
 * All else stays, and so do bodies to the letter. A header that cannot be taken over, for it is too large, is written anew with what
 * Claude Code reads.
 */
export function renameAgent(fixed: string, variant: Named, name: string): string {
  const { header, body } = splitFrontMatter(fixed);
  const description = variant.description || oneLine(variant.title) || name;
  if (header !== null) {
    const parsed = parseHeader(header, 1);
    const values = new Map<string, unknown>();
    const set = (field: string, value: unknown) => {
      const key = fieldKey(parsed, field);
      if (key !== undefined && key !== field) values.set(key, undefined);
      values.set(field, value);
    };
    if (parsed.fields.get('name')?.value !== name) set('name', name);
    if (readFields(parsed).description === '' || !parsed.fields.has('description')) set('description', description);
    if (values.size === 0) return fixed;
    const written = setEntries(header, values);
    if (written !== undefined) return `---\n${written}\n---\n${body}`;
  }
  const all: [string, unknown][] = [
    ['name', name],
    ['description', description],
    ...(variant.tools === null ? [] : [['tools', variant.tools] as [string, unknown]]),
    ...(variant.disallowedTools.length === 0
      ? []
      : [['disallowedTools', variant.disallowedTools] as [string, unknown]]),
    ...(OWN_MODEL.test(variant.model ?? '') ? [['model', variant.model] as [string, unknown]] : []),
  ];
  return `---\n${all.map(([key, value]) => writeEntry(key, value)).join('\n')}\n---\n${body}`;
}
