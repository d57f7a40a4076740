import { z } from 'zod';
import type { AgentSummary } from '../catalogue/catalogue.ts';
import { expect } from './add-tool.ts';
import { Refusal, type Shelf, type ToolContext } from './tool-context.ts';

/** Longer than any id; names may be as long. */
const LONGEST_ID = 200;
const LONGEST_LANGUAGE = 35;

/** The arguments that say which agent, and which of its texts. */
export function agentInput({ t }: ToolContext) {
  const id = expect(t, 'id', 'mcp.agent.id', { most: LONGEST_ID });
  const language = expect(t, 'language', 'mcp.agent.language');
  return {
    id: z.string(id.error).min(1, id.error).max(LONGEST_ID, id.error).describe(id.expected),
    language: z
      .string(language.error)
      .min(1, language.error)
      .max(LONGEST_LANGUAGE, language.error)
      .optional()
      .describe(language.expected),
  };
}

/** The agent that an id or a name stands for. Throws a `Refusal` where that is none, or several. */
export function findAgent({ find }: Shelf, id: string): AgentSummary {
  const named = find(id);
  if (named.kind === 'agent') return named.agent;
  if (named.kind === 'several') throw new Refusal('mcp.agent.several', { id, ids: named.ids.join(', ') });
  if (named.kind === 'retired') {
    const { successor } = named.retired;
    if (successor === null || successor === undefined) throw new Refusal('mcp.agent.retired', { id });
    throw new Refusal('mcp.agent.replaced', { id, successor });
  }
  if (named.nearest === undefined) throw new Refusal('mcp.agent.nobody', { id });
  throw new Refusal('mcp.agent.nobodyNearest', { id, nearest: named.nearest });
}

/** Throws a `Refusal` where an agent has no text in a language. */
export function checkLanguage({ id, variants }: AgentSummary, language: string): string {
  if (Object.hasOwn(variants, language)) return language;
  throw new Refusal('mcp.agent.noLanguage', { id, language, languages: Object.keys(variants).join(', ') });
}
