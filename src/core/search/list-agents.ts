import type { SearchIndex } from './data/search-data.ts';
import type { SearchOrder } from './facets/search-address.ts';
import type { Ranked } from './rank-texts.ts';

/** An agent that answers a question, by its best text. */
export interface Hit {
  /** Place in `index.agents`, and number of the text. */
  agent: number;
  text: number;
  score: number;
  /** Share of the question that the text answers, 0 to 1. */
  coverage: number;
  /** Ids of the question's capabilities that it has. */
  capabilities: string[];
}

/**
 * How near to the best text of all a text must come to be shown; and one in the reader's own language, which stands first,
 * to the best of what there is in other languages alone: it must not push down what answers far better.
 */
const LEAST = { ofAll: 0.2, ofOthers: 0.55 };

/** Texts that answer well enough beside the best of those that are chosen; in the order that they have. */
export function cutWeak(
  ranked: Ranked[],
  isChosen: (entry: Ranked) => boolean,
  isOwn: (entry: Ranked) => boolean,
  hasOwn: (entry: Ranked) => boolean,
): Ranked[] {
  let [best, bestOther] = [0, 0];
  for (const entry of ranked) {
    if (!isChosen(entry)) continue;
    best = Math.max(best, entry.score);
    if (!hasOwn(entry)) bestOther = Math.max(bestOther, entry.score);
  }
  const least = best * LEAST.ofAll;
  const leastOwn = Math.max(least, bestOther * LEAST.ofOthers);
  return ranked.filter((entry) => entry.isExact || entry.score >= (isOwn(entry) ? leastOwn : least));
}

/** One hit an agent: by its best text in the reader's language, else by its best in another. */
export function splitLanguages(
  { texts, capabilities: known }: SearchIndex,
  ranked: Ranked[],
  isOwn: (entry: Ranked) => boolean,
): { own: Hit[]; others: Hit[] } {
  const seen = new Set<number>();
  const take = (entries: Ranked[]): Hit[] =>
    entries.flatMap(({ text, score, coverage, capabilities }) => {
      const agent = texts.agent[text] ?? 0;
      if (seen.has(agent)) return [];
      seen.add(agent);
      return [{ agent, text, score, coverage, capabilities: capabilities.map((place) => known[place]?.id ?? '') }];
    });
  const own = take(ranked.filter(isOwn));
  return { own, others: take(ranked.filter((entry) => !isOwn(entry))) };
}

/** Hits in another order than how well they answer; equals by name. */
export function sortHits(index: SearchIndex, hits: Hit[], order: SearchOrder | undefined, locale: string): Hit[] {
  if (!order) return hits;
  const { title, changed, capabilities } = index.texts;
  const collator = new Intl.Collator(locale, { numeric: true });
  const byName = (a: Hit, b: Hit) => collator.compare(title[a.text] ?? '', title[b.text] ?? '') || a.agent - b.agent;
  if (order === 'name') return hits.toSorted(byName);
  const key = order === 'changed' ? changed : capabilities.map(({ length }) => length);
  return hits.toSorted((a, b) => (key[b.text] ?? 0) - (key[a.text] ?? 0) || byName(a, b));
}
