import type { FacetTable, SearchCatalogue } from '../../search/catalogue/search-catalogue.ts';
import { TextsRefused } from '../../search/full-text.ts';
import type { Hit } from '../../search/list-agents.ts';
import type { FoundAgent, FoundList } from './found.ts';
import type { SearchSite } from './load-search.ts';
import { type Asked, readHit } from './read-hit.ts';

/** What is not shown is loaded all the same: after so many batches the reader says whether to go on. */
const MAX_BATCHES = 3;

export interface Listing {
  hits: Hit[];
  catalogue: SearchCatalogue;
  facets: FacetTable | undefined;
  asked: Asked;
  site: Pick<SearchSite, 'text'>;
  /** Agents loaded at a time. */
  size: number;
}

/** The first agents of what was found with their passages; `more` loads as many again. */
export function listFound(listing: Listing): Promise<FoundList> {
  return loadMore([], 0, listing);
}

/** The first agents by what the catalogue alone knows of them: nothing is loaded. */
export function listNames({ hits, catalogue, facets, asked, size }: Omit<Listing, 'site'>): FoundList {
  const agents = hits.slice(0, size).flatMap((hit) => readHit(hit, undefined, catalogue, facets, asked) ?? []);
  return { agents, total: hits.length, isExact: true };
}

async function loadMore(found: FoundAgent[], start: number, listing: Listing): Promise<FoundList> {
  const { hits, catalogue, facets, asked, site, size } = listing;
  const agents = [...found];
  let at = start;
  for (let batch = 0; batch < MAX_BATCHES && at < hits.length && agents.length < found.length + size; batch++) {
    const next = hits.slice(at, at + size);
    const texts = await Promise.all(next.map(({ text }) => site.text(text).catch(withoutTexts)));
    agents.push(...next.flatMap((hit, index) => readHit(hit, texts[index], catalogue, facets, asked) ?? []));
    at += next.length;
  }
  // Where nothing is in quotes, what was found is what there is.
  const isExact = asked.phrases.length === 0 || at >= hits.length;
  const total = asked.phrases.length === 0 ? hits.length : agents.length;
  return { agents, total, isExact, ...(at < hits.length && { more: () => loadMore(agents, at, listing) }) };
}

function withoutTexts(error: unknown): undefined {
  if (!(error instanceof TextsRefused)) throw error;
}
