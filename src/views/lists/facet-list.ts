import type { Facet } from '../../search/facets/facets.ts';

/** A facet with its values, as a page shows them. */
export interface FacetList {
  facet: Facet;
  values: FacetValue[];
}

export interface FacetValue {
  /** An id, the same in both languages. */
  value: string;
  label: string;
  /** Agents that have it. */
  count: number;
}
