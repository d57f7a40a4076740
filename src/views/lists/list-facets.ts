import type { AgentSummary, Catalogue } from '../../catalogue/catalogue.ts';
import { listTools } from '../../catalogue/lists/list-tools.ts';
import { collator } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { facetValues, unitePermissions } from '../../search/facets/facet-values.ts';
import { type Facet, facets, type permissionIds } from '../../search/facets/facets.ts';
import { languageLabel } from '../language/language-label.ts';
import { localLabel } from '../language/local-label.ts';
import type { FacetList } from './facet-list.ts';

/** Of a longer list, what only one agent has is left to the search and to the page of the tool. */
const LONG = 60;

/**
 * What all agents can be chosen by: each facet with its values, those that most agents have first, labelled for the
 * reader. The values are those of the search index; one that tells nobody apart is left out.
 */
export function listFacets({ agents, vocabulary }: Catalogue, locale: Locale): FacetList[] {
  const t = translator(locale);
  const labels = new Map(vocabulary.map(({ id, label }) => [id, localLabel(label, locale)]));
  const tools = listTools(agents);
  const label: Record<Facet, (value: string) => string> = {
    capability: (id) => labels.get(id)?.label ?? id,
    permission: (id) => t(`facet.permission.${id as (typeof permissionIds)[number]}`),
    tool: (slug) => tools.get(slug)?.name || t('facet.allTools'),
    model: (family) => family,
    language: (code) => languageLabel(locale, code),
    source: (name) => name,
  };
  const { compare } = collator(locale);
  const counted = countValues(agents);
  return facets.flatMap((facet) => {
    const counts = counted[facet];
    const values = [...counts]
      .filter(([, count]) => counts.size <= LONG || count > 1)
      .map(([value, count]) => ({
        value,
        count,
        label: label[facet](value),
        ...(facet === 'capability' && labels.get(value)),
      }))
      .sort((a, b) => b.count - a.count || compare(a.label, b.label));
    return values.length > 1 ? [{ facet, values }] : [];
  });
}

/** Facet → value → how many agents have it in any of their languages. */
function countValues(agents: AgentSummary[]): Record<Facet, Map<string, number>> {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Record<Facet, Map<string, number>>;
  for (const { variants } of agents) {
    const texts = Object.values(variants).map(facetValues);
    const permissions = unitePermissions(texts.map(({ permission }) => permission));
    for (const facet of facets) {
      const own = facet === 'permission' ? permissions : new Set(texts.flatMap((values) => values[facet]));
      for (const value of own) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
