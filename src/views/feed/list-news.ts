import type { AgentSummary, VariantSummary } from '../../catalogue/catalogue.ts';
import type { Locale } from '../../i18n/locales.ts';
import { shownVariant } from '../lists/to-cards.ts';

/** So many are in a feed: what a reader that asks once a month has not seen, and under 100 kB. */
const MAX_NEWS = 50;

/** An agent that came or changed. */
export interface News {
  agent: AgentSummary;
  /** What pages in the reader's language show of it. */
  variant: VariantSummary;
  /** Instants in UTC; the agent is as old as the first of its languages. */
  published: string;
  updated: string;
}

/**
 * The agents that came or changed last, newest first. What counts is the text that is shown, where its date is known; an
 * agent without a date is left out.
 */
export function listNews(agents: AgentSummary[], locale: Locale): News[] {
  return agents
    .flatMap((agent): News[] => {
      const variant = shownVariant(agent, locale);
      const variants = Object.values(agent.variants);
      const updated = variant.changed ?? variants.flatMap(({ changed }) => changed ?? []).reduce(later, '');
      if (updated === '') return [];
      const published = variants.flatMap((each) => each.published ?? []).reduce(earlier, updated);
      return [{ agent, variant, published, updated }];
    })
    .sort((a, b) => compare(b.updated, a.updated) || compare(a.agent.id, b.agent.id))
    .slice(0, MAX_NEWS);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
