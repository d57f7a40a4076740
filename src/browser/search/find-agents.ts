import type { FoundAgent, FoundList } from './found.ts';
import type { PagefindResult } from './pagefind.ts';
import type { Query } from './prepare-query.ts';
import { readResult } from './read-result.ts';

/** An index of one language: asked with words, it gives documents, best first. */
export interface Index {
  language: string;
  ask(text: string): Promise<PagefindResult[]>;
}

/** What is not shown is loaded all the same: after so many batches the reader says whether to go on. */
const MAX_BATCHES = 3;

/**
 * Agents whose text holds every word of the query; `size` of them are loaded, and `more` loads as many again. Those that
 * are known already (in another language) are left out.
 */
export async function findAgents(
  index: Index,
  query: Query,
  size: number,
  isKnown: (id: string) => boolean = () => false,
): Promise<FoundList> {
  for (const asked of query.asked) {
    const results = await index.ask(asked);
    const list = await loadMore([], 0, { index, query, size, isKnown, results });
    if (list.agents.length > 0 || list.more) return list;
  }
  return { agents: [], total: 0, isExact: true };
}

interface Search {
  index: Index;
  query: Query;
  size: number;
  isKnown: (id: string) => boolean;
  results: PagefindResult[];
}

/**
 * Reads on from `start` until `size` more agents are found. Where a whole batch holds nothing, the rest does not either:
 * Pagefind gave what shares the first letters of a word that it does not know.
 */
async function loadMore(found: FoundAgent[], start: number, search: Search): Promise<FoundList> {
  const { index, query, size, isKnown, results } = search;
  const agents = [...found];
  let at = start;
  for (
    let batches = 0;
    batches < MAX_BATCHES && at < results.length && agents.length < found.length + size;
    batches++
  ) {
    const documents = await Promise.all(results.slice(at, at + size).map((result) => result.data()));
    const read = documents.map((document) => readResult(document, query.words, index.language));
    const held = read.filter((agent) => agent !== undefined);
    at = held.length === 0 ? results.length : at + documents.length;
    agents.push(...held.filter(({ id }) => !isKnown(id)));
  }
  if (at >= results.length) return { agents, total: agents.length, isExact: true };
  // Where every text that was read is one of them, the others are taken to be too.
  const isExact = agents.length === at;
  const total = isExact ? results.length : agents.length;
  return { agents, total, isExact, more: () => loadMore(agents, at, search) };
}
