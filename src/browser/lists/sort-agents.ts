import type { Order } from '../../search/facets/orders.ts';

/** What a card says of its agent. */
export interface SortKeys {
  /** Index in the order of names, from 0. */
  name: number;
  /** Number of capabilities. */
  capabilities: number;
  /** ISO date of the last change, empty where it is not known. */
  changed: string;
}

/** Compares two cards: most capabilities or latest change first, those without a date last, then by name. */
export function compareCards(order: Order): (a: SortKeys, b: SortKeys) => number {
  if (order === 'capabilities') return (a, b) => b.capabilities - a.capabilities || a.name - b.name;
  if (order === 'changed') return (a, b) => compareDates(b.changed, a.changed) || a.name - b.name;
  return (a, b) => a.name - b.name;
}

/** ISO dates with offsets are compared as moments. */
function compareDates(a: string, b: string): number {
  return (Date.parse(a) || 0) - (Date.parse(b) || 0);
}
