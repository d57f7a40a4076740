import { z } from 'zod';
import type { FoundAgent, Segment } from '../browser/search/found.ts';
import type { Shelf } from './tool-context.ts';

/**
 * An agent of a list. What its author wrote is under `untrusted` alone; everything beside it is made here, of letters that
 * addresses have.
 */
export const agentEntrySchema = z.strictObject({
  id: z.string(),
  language: z.string().describe('Of the text that this entry is about; `und` where it is not known'),
  languages: z.array(z.string()).describe('All that the agent has texts in'),
  capabilities: z.array(z.string()).describe('Ids, as list_agents takes them'),
  permissions: z.array(z.string()).describe('What its tools let it do'),
  untrusted: z.strictObject({
    title: z.string(),
    summary: z.string(),
    passages: z
      .array(z.strictObject({ anchor: z.string(), heading: z.string(), text: z.string() }))
      .optional()
      .describe('Where the words of the question are'),
  }),
});

/** An agent that was found → its entry. */
export function agentEntry(
  found: FoundAgent,
  { find }: Shelf,
  withPassages: boolean,
): z.output<typeof agentEntrySchema> {
  const { id, language, languages, permissions, passages } = found;
  const named = find(id);
  const variant = named.kind === 'agent' ? named.agent.variants[language] : undefined;
  const shown = passages.map(({ anchor, heading, text }) => ({ anchor, heading: plain(heading), text: plain(text) }));
  return {
    id,
    language,
    languages,
    capabilities: variant?.capabilities ?? [],
    permissions,
    untrusted: {
      title: plain(found.title),
      summary: variant?.summary ?? '',
      ...(withPassages && { passages: shown }),
    },
  };
}

function plain(segments: Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
