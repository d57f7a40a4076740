import { facets } from '../../search/facets/facets.ts';
import { formatSearchAddress, parseSearchAddress } from '../../search/facets/search-address.ts';

/**
 * What the catalogue shows now: the part of the address that says it, and the words for it, which are the question and
 * the labels of what is chosen. Words are empty where every agent is shown; unknown keys of the address are left out.
 */
export function describeSearch(
  search: string,
  labelOf: (facet: string, value: string) => string | undefined,
): { search: string; words: string } {
  const state = parseSearchAddress(search);
  const chosen = facets.flatMap((facet) =>
    (state.selection[facet] ?? []).map((value) => labelOf(facet, value) ?? value),
  );
  const words = [state.question.trim(), ...chosen].filter((word) => word !== '').join(', ');
  return { search: formatSearchAddress(state), words };
}
