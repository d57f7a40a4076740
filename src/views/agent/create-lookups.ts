import { addresses } from '../../addresses/addresses.ts';
import { foldToId } from '../../catalogue/agent-id.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { toolSlug } from '../../core/tools/known-tools.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/per-locale.ts';
import { localLabel } from '../language/local-label.ts';
import { toLink } from '../lists/to-cards.ts';
import type { Lookups } from './lookups.ts';

/** What pages of agents show of the rest of the catalogue. Made once for all of them: a page must not search it. */
export function createLookups(catalogue: Catalogue, locale: Locale): Lookups {
  const agents = new Map(catalogue.agents.map((agent) => [agent.id, agent]));
  const labels = new Map(catalogue.vocabulary.map(({ id, label }) => [id, localLabel(label, locale)]));
  const sources = new Map(catalogue.sources.map((source) => [source.name, source]));
  const ids = new Map(
    catalogue.agents.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)),
  );
  return {
    siteTitle: inLocale(catalogue.site.title, locale),
    linkOf(id) {
      const agent = agents.get(id);
      return agent ? toLink(agent, locale) : { id, title: id, lang: undefined };
    },
    labelOf: (capability) => labels.get(capability)?.label,
    labelLanguage: (capability) => labels.get(capability)?.lang,
    idOf(name) {
      const folded = foldToId(name);
      const [bearer, ...others] = Object.hasOwn(catalogue.names, folded) ? (catalogue.names[folded] ?? []) : [];
      return ids.get(folded) ?? (others.length === 0 ? bearer : undefined);
    },
    toolAddress: (tool) => addresses.tool(locale, toolSlug(tool)),
    sourceOf: (name) => sources.get(name),
  };
}
