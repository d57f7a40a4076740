import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { RetiredAgent } from '../../catalogue/permalinks/published.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AgentLink } from '../lists/agent-link.ts';
import { toLink } from '../lists/to-cards.ts';

/** Who does the work of a retired agent now; a successor that is retired in turn is named by its id. */
export function successorOf(
  { agents }: Pick<Catalogue, 'agents'>,
  { successor }: RetiredAgent,
  locale: Locale,
): AgentLink | undefined {
  if (successor === null) return undefined;
  const agent = agents.find(({ id }) => id === successor);
  return agent ? toLink(agent, locale) : { id: successor, title: successor, lang: undefined };
}
