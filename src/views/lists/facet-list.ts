import type { Facet } from '../../search/facets/facets.ts';
import type { LocalLabel } from '../language/local-label.ts';

/** A facet with its values, as a page shows them. */
export interface FacetList {
  facet: Facet;
  values: FacetValue[];
}

export interface FacetValue extends LocalLabel {
  /** An id, the same in every language. */
  value: string;
  /** Agents that have it. */
  count: number;
}
