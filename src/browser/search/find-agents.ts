import type { FoundAgent, FoundList } from './found.ts';
import type { PagefindResult } from './pagefind.ts';
import type { Query } from './prepare-query.ts';
import { readResult } from './read-result.ts';

/** An index of one language: asked with words, it gives documents, best first. */
export interface Index {
  language: string;
  ask(text: string): Promise<PagefindResult[]>;
}

/** Agents whose text holds every word of the query; `size` of them are loaded, and `more` loads as many again. */
export async function findAgents(index: Index, query: Query, size: number): Promise<FoundList> {
  for (const asked of query.asked) {
    const list = await loadMore([], 0, await index.ask(asked), { index, query, size });
    if (list.agents.length > 0) return list;
  }
  return { agents: [], total: 0, isExact: true };
}

interface Search {
  index: Index;
  query: Query;
  size: number;
}

/**
 * Reads on from `start` until `size` more agents are found. Where a whole batch holds nothing, the rest does not either:
 * Pagefind gave what shares the first letters of a word that it does not know.
 */
async function loadMore(
  found: FoundAgent[],
  start: number,
  results: PagefindResult[],
  search: Search,
): Promise<FoundList> {
  const { index, query, size } = search;
  const agents = [...found];
  let at = start;
  while (at < results.length && agents.length < found.length + size) {
    const batch = results.slice(at, at + size);
    const documents = await Promise.all(batch.map((result) => result.data()));
    const read = documents.map((document) => readResult(document, query.words, index.language));
    const held = read.filter((agent) => agent !== undefined);
    at += batch.length;
    if (held.length === 0) at = results.length;
    agents.push(...held);
  }
  const isWhole = at >= results.length;
  if (isWhole) return { agents, total: agents.length, isExact: true };
  return {
    agents,
    total: agents.length + (agents.length === at ? results.length - at : 0),
    isExact: agents.length === at,
    more: () => loadMore(agents, at, results, search),
  };
}
