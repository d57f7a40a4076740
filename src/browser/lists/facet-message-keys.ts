import type { MessageKey } from '../../i18n/translate.ts';

/** What the script of the facets says. */
export const facetMessageKeys = [
  'facet.chosenHere',
  'facet.chip',
  'facet.drop',
  'facet.dropAll',
] as const satisfies readonly MessageKey[];
export type FacetMessageKey = (typeof facetMessageKeys)[number];
