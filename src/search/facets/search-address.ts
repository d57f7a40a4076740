import { type Facet, facets, type Selection } from './facets.ts';
import { isOrder, type Order } from './orders.ts';

/** What the catalogue's address says: reload and share give the same list. */
export interface SearchAddress {
  question: string;
  selection: Selection;
  /** Without one, a question goes by how well agents answer it. */
  sort?: Order;
}

/** More values than this are nobody's choice. */
const MAX_VALUES = 50;

/** `?q=…&capability=a&capability=b&sort=name` → what it says. Unknown keys and orders say nothing; values may be any. */
export function parseSearchAddress(search: string): SearchAddress {
  const params = new URLSearchParams(search);
  const selection: Selection = {};
  for (const facet of facets) {
    const values = [...new Set(params.getAll(facet).filter((value) => value !== ''))].slice(0, MAX_VALUES);
    if (values.length > 0) selection[facet] = values;
  }
  const sort = params.get('sort');
  return { question: params.get('q') ?? '', selection, ...(isOrder(sort) && { sort }) };
}

/** A selection → the query of an address, in one order of keys; `''` where there is nothing to say. Other keys of `before` stay. */
export function formatSearchAddress({ question, selection, sort }: SearchAddress, before = ''): string {
  const params = new URLSearchParams(before);
  for (const key of ['q', ...facets, 'sort']) params.delete(key);
  if (question.trim() !== '') params.set('q', question.trim());
  for (const facet of facets) for (const value of selection[facet] ?? []) params.append(facet, value);
  if (sort) params.set('sort', sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The same choice with a value added, or without it where it was chosen. */
export function toggleValue(selection: Selection, facet: Facet, value: string): Selection {
  const values = selection[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [facet]: _, ...rest } = selection;
  return next.length > 0 ? { ...rest, [facet]: next } : rest;
}
