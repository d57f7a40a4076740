import type { HeaderValues } from '../front-matter/parse-header.ts';
import { readAgents } from '../permissions/family-reading.ts';
import { isBuiltInAgent } from './built-in-agents.ts';
import type { NameMention } from './find-references.ts';

/**
 * Agents that a header names: whom the tools may call, Copilot's `agents` and `handoffs`, and an `agent` that takes over.
 * Those that programs bring along are none that a catalogue could miss.
 */
export function headerReferences(fields: HeaderValues, delegates: string[]): NameMention[] {
  const agent = fields.get('agent')?.value;
  const names = [
    ...delegates,
    ...(readAgents(fields.get('agents')?.value) ?? []),
    ...handoffs(fields.get('handoffs')?.value),
    ...(typeof agent === 'string' ? [agent.trim()] : []),
  ];
  return [...new Set(names.map(withoutPlugin))]
    .filter((name) => name !== '' && name.length <= 60 && !name.includes('*'))
    .map((name) => ({ name, certain: !isBuiltInAgent(name) }));
}

/** What the text names joins what the header names. */
export function joinMentions(first: NameMention[], second: NameMention[]): NameMention[] {
  const mentions = new Map(first.map((mention) => [mention.name, mention]));
  for (const mention of second) {
    const known = mentions.get(mention.name);
    mentions.set(mention.name, { ...mention, certain: mention.certain || known?.certain === true });
  }
  return [...mentions.values()];
}

function handoffs(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item === 'string') return [item.trim()];
    const agent = typeof item === 'object' && item !== null && 'agent' in item ? item.agent : undefined;
    return typeof agent === 'string' ? [agent.trim()] : [];
  });
}

/** `harbour-tools:pilot` is the pilot of a plugin. */
function withoutPlugin(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
