import { type FacetTable, HOLDS, type SearchCatalogue } from '../catalogue/search-catalogue.ts';
import { type PermissionId, unitePermissions } from './facet-values.ts';
import { type Facet, facets, permissionIds, type Selection } from './facets.ts';

/** Values of each facet that some agent has, with how many have them. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** For each facet the values of an agent: those of all its texts. By index in `index.agents`. */
export type FacetValues = Record<Facet, ReadonlySet<string>>[];

/** The values of every agent; read once a catalogue. */
export function readFacetValues(catalogue: SearchCatalogue, table: FacetTable): FacetValues {
  const { texts } = catalogue;
  const values = catalogue.agents.map(
    () => Object.fromEntries(facets.map((facet) => [facet, new Set<string>()])) as Record<Facet, Set<string>>,
  );
  const permissions: PermissionId[][][] = catalogue.agents.map(() => []);
  texts.agent.forEach((agent, text) => {
    const own = values[agent];
    if (!own) return;
    const bits = table.texts.permissions[text] ?? 0;
    permissions[agent]?.push(permissionIds.filter((_, at) => (bits >> at) & 1));
    for (const index of table.texts.tools[text] ?? []) add(own.tool, table.tools[index]);
    for (const index of table.texts.models[text] ?? []) add(own.model, table.models[index]);
    add(own.language, catalogue.languages[texts.language[text] ?? -1]);
    add(own.source, table.sources[table.texts.source[text] ?? -1]);
  });
  permissions.forEach((each, agent) => {
    for (const id of unitePermissions(each)) values[agent]?.permission.add(id);
  });
  catalogue.capabilities.forEach(({ id }, index) => {
    catalogue.having(index).forEach((how, text) => {
      if (how & HOLDS.list) values[texts.agent[text] ?? -1]?.capability.add(id);
    });
  });
  return values;
}

/** Whether an agent is chosen: one of the values in each facet that has any. */
export function isSelected(values: FacetValues, agent: number, selection: Selection, except?: Facet): boolean {
  return facets.every((facet) => {
    const wanted = facet === except ? undefined : selection[facet];
    return wanted === undefined || wanted.length === 0 || wanted.some((value) => values[agent]?.[facet].has(value));
  });
}

/**
 * How many of the agents that a question found have each value. Values of one facet add up, so its own choice does not
 * change what it counts; that of every other facet does. A chosen value that no agent has is counted as 0.
 */
export function facetCounts(values: FacetValues, found: Iterable<number>, selection: Selection): FacetCounts {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as FacetCounts;
  for (const facet of facets) for (const value of selection[facet] ?? []) counts[facet].set(value, 0);
  for (const agent of found) {
    for (const facet of facets) {
      if (!isSelected(values, agent, selection, facet)) continue;
      for (const value of values[agent]?.[facet] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function add(set: Set<string>, value: string | undefined): void {
  if (value !== undefined) set.add(value);
}
