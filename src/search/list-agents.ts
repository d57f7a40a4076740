import { type FacetTable, HOLDS, type SearchCatalogue } from './catalogue/search-catalogue.ts';
import type { Order } from './facets/orders.ts';
import type { Ranked } from './rank-texts.ts';
import { weights } from './weights.ts';

/** An agent that answers a question, by its best text. */
export interface Hit {
  /** Index in the catalogue's `agents`, and number of the text. */
  agent: number;
  text: number;
  score: number;
  /** Share of the question that the text answers, 0 to 1. */
  coverage: number;
  /** Ids of the question's capabilities that it has. */
  capabilities: string[];
}

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
  const { ofAll, ofOthers, ofOthersWhole, whole } = weights.least;
  const leastOf = (entry: Ranked) => {
    if (!isOwn(entry)) return best * ofAll;
    return Math.max(best * ofAll, bestOther * (entry.coverage >= whole ? ofOthersWhole : ofOthers));
  };
  return ranked.filter((entry) => entry.isExact || entry.score >= leastOf(entry));
}

/** One hit an agent: by its best text in the reader's language, else by its best in another. */
export function splitLanguages(
  { texts, capabilities: known }: SearchCatalogue,
  ranked: Ranked[],
  isOwn: (entry: Ranked) => boolean,
): { own: Hit[]; others: Hit[] } {
  const seen = new Set<number>();
  const take = (entries: Ranked[]): Hit[] =>
    entries.flatMap(({ text, score, coverage, capabilities }) => {
      const agent = texts.agent[text] ?? 0;
      if (seen.has(agent)) return [];
      seen.add(agent);
      return [{ agent, text, score, coverage, capabilities: capabilities.map((index) => known[index]?.id ?? '') }];
    });
  const own = take(ranked.filter(isOwn));
  return { own, others: take(ranked.filter((entry) => !isOwn(entry))) };
}

/** Hits in another order than how well they answer; equals by name. */
export function sortHits(
  { texts: { title }, capabilities, having }: SearchCatalogue,
  facets: FacetTable | undefined,
  hits: Hit[],
  order: Order | undefined,
  locale: string,
): Hit[] {
  if (!order) return hits;
  const collator = new Intl.Collator(locale, { numeric: true });
  const byName = (a: Hit, b: Hit) => collator.compare(title[a.text] ?? '', title[b.text] ?? '') || a.agent - b.agent;
  if (order === 'name') return hits.toSorted(byName);
  const changed = facets?.texts.changed ?? [];
  const lists = order === 'changed' ? [] : capabilities.map((_, index) => having(index));
  const keyOf = ({ text }: Hit) =>
    order === 'changed'
      ? (changed[text] ?? 0)
      : lists.reduce((count, list) => count + ((list[text] ?? 0) & HOLDS.list), 0);
  const keys = new Map(hits.map((hit) => [hit, keyOf(hit)]));
  return hits.toSorted((a, b) => (keys.get(b) ?? 0) - (keys.get(a) ?? 0) || byName(a, b));
}
