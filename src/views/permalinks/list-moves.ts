import { addresses } from '../../addresses/addresses.ts';
import type { AgentSummary, Catalogue } from '../../catalogue/catalogue.ts';
import type { RetiredAgent } from '../../catalogue/permalinks/published.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { languagePairs, pairSlug } from '../side-by-side/language-pairs.ts';

/** A page that was published under an address that another one has taken over. */
export interface Move {
  locale: Locale;
  /** As it is in the former address. */
  id: string;
  agent: AgentSummary;
  /** Addresses below the base. */
  from: string;
  to: string;
}

type Moved = Pick<Catalogue, 'agents' | 'former'>;

/** The pages of agents at former ids, in every language of the interface. */
export function listMoves({ agents }: Pick<Catalogue, 'agents'>): Move[] {
  return agents.flatMap((agent) =>
    agent.aliases.flatMap((id) =>
      localeCodes.map((locale) => ({
        locale,
        id,
        agent,
        from: addresses.agent(locale, id),
        to: addresses.agent(locale, agent.id),
      })),
    ),
  );
}

/** The pages with two languages of agents that have another id now, or no longer these languages. */
export function listPairMoves({ agents, former }: Moved): Move[] {
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  return former.flatMap(({ id, agent: owner, languages }) => {
    const agent = byId.get(owner);
    if (!agent) return [];
    const today = Object.keys(agent.variants);
    const current = listSlugs(today);
    const published = listSlugs(id === owner ? [...new Set([...languages, ...today])] : languages);
    return published
      .filter((pair) => id !== owner || !current.includes(pair))
      .flatMap((pair) =>
        localeCodes.map((locale) => ({
          locale,
          id,
          agent,
          from: addresses.sideBySide(locale, id, pair),
          to: current.includes(pair)
            ? addresses.sideBySide(locale, owner, pair)
            : current.length > 0
              ? addresses.sideBySide(locale, owner)
              : addresses.agent(locale, owner),
        })),
      );
  });
}

/** A page of an agent that is retired. */
export interface RetiredPage {
  locale: Locale;
  /** As it is in the address. */
  id: string;
  retired: RetiredAgent;
  /** Below the base. */
  address: string;
}

/** The pages of retired agents, also those with two languages. */
export function listRetiredPages({ retired }: Pick<Catalogue, 'retired'>): RetiredPage[] {
  return listRetiredIds({ retired }).flatMap(({ id, languages, retired }) =>
    localeCodes.flatMap((locale) =>
      [addresses.agent(locale, id), ...listSlugs(languages).map((pair) => addresses.sideBySide(locale, id, pair))].map(
        (address) => ({ locale, id, retired, address }),
      ),
    ),
  );
}

/** The ids and former ids of retired agents, with the languages that were published under each. */
export function listRetiredIds({ retired }: Pick<Catalogue, 'retired'>) {
  return retired.flatMap((one) =>
    Object.entries(one.addresses).map(([id, languages]) => ({ id, languages, retired: one })),
  );
}

/** The last parts of the addresses of all pairs; the first pair has none. */
function listSlugs(languages: string[]): (string | undefined)[] {
  return languagePairs(languages).map((pair, index) => (index === 0 ? undefined : pairSlug(pair)));
}
