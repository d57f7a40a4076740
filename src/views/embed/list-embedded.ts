import type { AgentSummary, Catalogue } from '../../catalogue/catalogue.ts';
import type { RetiredAgent } from '../../catalogue/permalinks/published.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import type { AgentCard } from '../lists/agent-card.ts';
import { toCards } from '../lists/to-cards.ts';
import { listRetiredIds } from '../permalinks/list-moves.ts';

/** What other people's pages may show of an agent, in one language of the interface. */
export type Embedded = {
  locale: Locale;
  /** As it is in the address. */
  id: string;
} & ({ agent: AgentSummary; card: AgentCard } | { retired: RetiredAgent });

/**
 * Every id that a frame or a badge may have been made with: of agents, of agents once, and of retired ones. What is here
 * wins over what is retired.
 */
export function listEmbedded(catalogue: Pick<Catalogue, 'agents' | 'retired' | 'vocabulary'>): Embedded[] {
  const { agents, vocabulary } = catalogue;
  return localeCodes.flatMap((locale) => {
    const cards = new Map(toCards(agents, vocabulary, locale).map((card) => [card.id, card]));
    const found = new Map<string, Embedded>();
    for (const { id, retired } of listRetiredIds(catalogue)) found.set(id, { locale, id, retired });
    for (const agent of agents) {
      const card = cards.get(agent.id);
      if (card) for (const id of [...agent.aliases, agent.id]) found.set(id, { locale, id, agent, card });
    }
    return [...found.values()];
  });
}

/** The paths of a route with `[locale]` and `[id]`, one for each. */
export function embeddedPaths(catalogue: Parameters<typeof listEmbedded>[0]) {
  return listEmbedded(catalogue).map((embedded) => ({
    params: { locale: embedded.locale, id: embedded.id },
    props: { embedded },
  }));
}
