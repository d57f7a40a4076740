import type { FacetCounts } from '../search/facets/facet-counts.ts';

/**
 * What the parts of the catalogue page tell each other: the address is the one place that says what is asked and chosen,
 * and who shows agents tells how many each value would give.
 */
const ADDRESS = 'catalogue-address';
const COUNTS = 'catalogue-counts';

/** After a change of the address that the browser does not tell of. */
export function announceAddress(): void {
  document.dispatchEvent(new CustomEvent(ADDRESS));
}

/** Whenever the address changes, by whomever. */
export function onAddress(listener: () => void): void {
  document.addEventListener(ADDRESS, listener);
  addEventListener('popstate', listener);
}

/** `undefined` where all agents are shown. */
export function announceCounts(counts: FacetCounts | undefined): void {
  document.dispatchEvent(new CustomEvent(COUNTS, { detail: counts }));
}

export function onCounts(listener: (counts: FacetCounts | undefined) => void): void {
  document.addEventListener(COUNTS, (event) =>
    listener((event as CustomEvent<FacetCounts | undefined>).detail ?? undefined),
  );
}
