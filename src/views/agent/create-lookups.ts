import { addresses } from '../../addresses/addresses.ts';
import type { Catalogue, SourceInfo } from '../../catalogue/catalogue.ts';
import { listTools } from '../../catalogue/lists/list-tools.ts';
import { nameKey } from '../../core/fold-name.ts';
import { toolSlug } from '../../core/permissions/known-tools.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/per-locale.ts';
import { localLabel } from '../language/local-label.ts';
import type { AgentLink } from '../lists/agent-link.ts';
import { toLink } from '../lists/to-cards.ts';

/** What an agent's page shows of the rest of the catalogue; made once for all pages. */
export interface Lookups {
  siteTitle: string;
  /** Another agent, named in the reader's language where it can be; by its id alone where there is none such. */
  linkOf: (id: string) => AgentLink;
  /** The label of a capability of the vocabulary. */
  labelOf: (capability: string) => string | undefined;
  /** The `lang` of that, where it is not the page's. */
  labelLanguage: (capability: string) => string | undefined;
  /** The id of the agent that a name leads to. */
  idOf: (name: string) => string | undefined;
  /** The page of a tool, below the base; `undefined` where it has none. */
  toolAddress: (tool: string) => string | undefined;
  sourceOf: (name: string) => SourceInfo | undefined;
}

/** What pages of agents show of the rest of the catalogue. Made once for all of them: a page must not search it. */
export function createLookups(catalogue: Catalogue, locale: Locale): Lookups {
  const agents = new Map(catalogue.agents.map((agent) => [agent.id, agent]));
  const labels = new Map(catalogue.vocabulary.map(({ id, label }) => [id, localLabel(label, locale)]));
  const sources = new Map(catalogue.sources.map((source) => [source.name, source]));
  const tools = listTools(catalogue.agents);
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
      const folded = nameKey(name);
      const [bearer, ...others] = Object.hasOwn(catalogue.names, folded) ? (catalogue.names[folded] ?? []) : [];
      return ids.get(folded) ?? (others.length === 0 ? bearer : undefined);
    },
    toolAddress(tool) {
      const slug = toolSlug(tool);
      return tools.has(slug) ? addresses.tool(locale, slug) : undefined;
    },
    sourceOf: (name) => sources.get(name),
  };
}
