import { addresses } from '../../addresses/addresses.ts';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import type { CapabilityNode } from '../../catalogue/lists/capability-tree.ts';
import { collator } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { borrowedFrom, inLocale } from '../../i18n/per-locale.ts';
import { foreignLanguage, languageTag } from '../language/foreign-language.ts';
import type { AgentSaying } from './agent-saying.ts';
import { shownVariant } from './to-cards.ts';

/**
 * The agents that have a capability or one below it, each with the words that say so, in the order of their titles. An
 * agent's own text in the reader's language speaks first, another of its languages where that one does not say it.
 */
export function listSayings(
  node: CapabilityNode,
  nodes: ReadonlyMap<string, CapabilityNode>,
  locale: Locale,
): AgentSaying[] {
  const ids = withThoseBelow(node.entry.id, nodes);
  const { compare } = collator(locale);
  const shown = node.agents.map((agent) => ({ agent, shown: shownVariant(agent, locale) }));
  const bearers = Map.groupBy(shown, (each) => each.shown.title);
  return shown
    .map(({ agent, shown }) => {
      const said = findSaying(agent, ids, shown.language.code);
      const narrower = said && said.id !== node.entry.id ? nodes.get(said.id)?.entry.label : undefined;
      return {
        id: bearers.get(shown.title)?.length === 1 ? undefined : agent.id,
        address: addresses.agent(locale, agent.id),
        title: shown.title,
        lang: foreignLanguage(languageTag(shown.language), locale),
        narrower: narrower && inLocale(narrower, locale),
        narrowerLang: narrower && borrowedFrom(narrower, locale),
        text: said?.text ?? '',
        textLang: said && foreignLanguage(said.language, locale),
      };
    })
    .sort((a, b) => compare(a.title, b.title) || (a.address < b.address ? -1 : 1));
}

/** A capability and all below it, the nearest first. Each once, so that a circle of parents ends. */
function withThoseBelow(id: string, nodes: ReadonlyMap<string, CapabilityNode>): string[] {
  const ids = new Set([id]);
  for (const member of ids) for (const child of nodes.get(member)?.children ?? []) ids.add(child);
  return [...ids];
}

function findSaying(agent: AgentSummary, ids: string[], first: string) {
  const languages = [first, ...Object.keys(agent.variants).filter((language) => language !== first)];
  for (const id of ids) {
    for (const language of languages) {
      const said = agent.variants[language]?.said;
      if (said && Object.hasOwn(said, id)) return { id, language, text: said[id] ?? '' };
    }
  }
  return undefined;
}
