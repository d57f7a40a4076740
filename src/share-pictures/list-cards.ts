import { addresses, type PageCard } from '../addresses/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CapabilityNode, capabilityTree } from '../catalogue/lists/capability-tree.ts';
import { listTools, type ToolEntry } from '../catalogue/lists/list-tools.ts';
import { localeCodes } from '../i18n/locales.ts';
import { inLocale } from '../i18n/per-locale.ts';
import { type MessageKey, translator } from '../i18n/translate.ts';
import { agentCard, type CardContext } from './agent-card.ts';
import type { Card } from './card.ts';

/** Every share picture of a site by its address below the base, those at former ids of agents included. */
export function listCards(catalogue: Catalogue): Map<string, Card> {
  const { nodes } = capabilityTree(catalogue);
  const tools = [...listTools(catalogue.agents).values()];
  return new Map(
    localeCodes.flatMap((locale) => {
      const context: CardContext = {
        locale,
        site: inLocale(catalogue.site.title, locale),
        labels: new Map(catalogue.vocabulary.map(({ id, label }) => [id, inLocale(label, locale)])),
      };
      return [
        ...listRetired(catalogue, context),
        ...listAgents(catalogue, context),
        ...[...nodes.values()]
          .filter(isUsed)
          .map(
            (node) => [addresses.capabilityCard(locale, node.entry.id), capabilityCard(node, nodes, context)] as const,
          ),
        ...tools.map((tool) => [addresses.toolCard(locale, tool.slug), toolCard(tool, context)] as const),
        ...pages.map((page) => [addresses.pageCard(locale, page.name), pageCard(page, catalogue, context)] as const),
      ];
    }),
  );
}

/** A capability that no agent has shows the picture of all capabilities. */
function isUsed({ agents }: CapabilityNode): boolean {
  return agents.length > 0;
}

type Listed = readonly [address: string, card: Card];

/** An id is the agent's own before it is another's former one. */
function listAgents({ agents }: Catalogue, context: CardContext): Listed[] {
  const cards = agents.map((agent) => ({ agent, card: agentCard(agent, context) }));
  return [
    ...cards.flatMap(({ agent, card }) =>
      agent.aliases.map((id) => [addresses.card(context.locale, id), card] as const),
    ),
    ...cards.map(({ agent, card }) => [addresses.card(context.locale, agent.id), card] as const),
  ];
}

/** Pictures that were published stay, and say what became of their agent. */
function listRetired({ retired }: Catalogue, { locale, site }: CardContext): Listed[] {
  const t = translator(locale);
  return retired.flatMap((agent) =>
    Object.keys(agent.addresses).map(
      (id) =>
        [
          addresses.card(locale, id),
          { ...blank(site), number: id, kind: t('report.agent'), title: id, text: t('retired.title') },
        ] as const,
    ),
  );
}

function capabilityCard(
  { entry, children, agents }: CapabilityNode,
  nodes: ReadonlyMap<string, CapabilityNode>,
  { locale, site, labels }: CardContext,
): Card {
  const t = translator(locale);
  const narrower = children.filter((id) => (nodes.get(id)?.agents.length ?? 0) > 0);
  return {
    ...blank(site),
    kind: t('card.capability'),
    number: entry.id,
    title: inLocale(entry.label, locale),
    text: inLocale(entry.description, locale),
    terms: narrower.flatMap((id) => labels.get(id) ?? []),
    note: t('capability.agents', { count: agents.length }),
  };
}

function toolCard({ slug, name, group, agents }: ToolEntry, { locale, site }: CardContext): Card {
  const t = translator(locale);
  return {
    ...blank(site),
    kind: group === 'mcp' ? t('tool.mcpKicker') : t('card.tool'),
    number: slug,
    title: group === 'all' ? t('tool.all') : name,
    text: group === 'all' ? t('tool.allLead') : t('tool.namedBy', { name }),
    terms: group === 'mcp' || group === 'all' ? [] : [t(`tool.group.${group}`)],
    note: t('capability.agents', { count: agents.length }),
  };
}

const pages: { name: PageCard; title: MessageKey | undefined; text: MessageKey | undefined }[] = [
  { name: 'catalogue', title: undefined, text: undefined },
  { name: 'capabilities', title: 'capability.title', text: 'capability.lead' },
  { name: 'tools', title: 'tool.title', text: 'tool.lead' },
  { name: 'report', title: 'report.title', text: 'report.lead' },
  { name: 'diagnostics', title: 'report.allCodes', text: 'report.allCodesLead' },
  { name: 'guides', title: 'guide.title', text: 'guide.lead' },
];

function pageCard(
  { name, title, text }: (typeof pages)[number],
  catalogue: Catalogue,
  { locale, site }: CardContext,
): Card {
  const t = translator(locale);
  return {
    ...blank(site),
    number: name,
    title: title ? t(title) : site,
    text: text ? t(text) : inLocale(catalogue.site.description, locale),
    note: t('catalogue.agents', { count: catalogue.agents.length }),
    // The first card of the drawer, in the colour of the site's icon.
    tab: 'tab-red',
  };
}

function blank(site: string): Card {
  return { site, kind: '', number: '', title: '', text: '', terms: [], note: '', tab: 'tab-plain' };
}
