import { type Locale, localeCodes } from '../i18n/locales.ts';
import { type AgentHead, createHeads } from '../views/agent/agent-heads.ts';
import { catalogue } from './catalogue.ts';

const heads = Object.fromEntries(
  localeCodes.map((locale) => [locale, createHeads(catalogue.agents, locale)]),
) as Record<Locale, ReadonlyMap<string, AgentHead>>;

/** What the head of an agent's page says. Throws where no agent has the id. */
export function headOf(id: string, locale: Locale): AgentHead {
  const head = heads[locale].get(id);
  if (!head) throw new Error(`No agent has the id ${id}.`);
  return head;
}
