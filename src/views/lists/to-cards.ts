import { addresses } from '../../addresses/addresses.ts';
import type { AgentSummary, VariantSummary } from '../../catalogue/catalogue.ts';
import type { VocabularyEntry } from '../../core/schema.ts';
import { shorten } from '../../core/text/clean-text.ts';
import { collator } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { tabClass } from '../../styles/tab-class.ts';
import { chooseVariant } from '../language/choose-variant.ts';
import { foreignLanguage, languageTag } from '../language/foreign-language.ts';
import { languageLabel } from '../language/language-label.ts';
import { type LocalLabel, localLabel } from '../language/local-label.ts';
import { permissionWords } from '../permission-words.ts';
import type { AgentCard } from './agent-card.ts';
import type { AgentLink } from './agent-link.ts';

/** Characters of a summary on a card. */
const SUMMARY_LENGTH = 160;

/** Capabilities named on a card. */
const CAPABILITIES = 3;

/** Agents as the cards of a list, in the order of their titles in the reader's language. */
export function toCards(agents: AgentSummary[], vocabulary: VocabularyEntry[], locale: Locale): AgentCard[] {
  const labels = new Map(vocabulary.map(({ id, label }) => [id, localLabel(label, locale)]));
  const languages = new Map(allLanguages(agents).map((code) => [code, languageLabel(locale, code)]));
  const { compare } = collator(locale);
  return agents
    .map((agent) => ({ agent, variant: shownVariant(agent, locale) }))
    .sort((a, b) => compare(a.variant.title, b.variant.title) || (a.agent.id < b.agent.id ? -1 : 1))
    .map(({ agent, variant }, order) => toCard(agent, variant, order, { locale, labels, languages }));
}

/** The variant that the pages of a language show of an agent. */
export function shownVariant(agent: AgentSummary, locale: Locale): VariantSummary {
  const variant = agent.variants[chooseVariant(agent.variants, locale)];
  if (!variant) throw new Error(`${agent.id} has no variant.`);
  return variant;
}

/** An agent as other pages name it. */
export function toLink(agent: AgentSummary, locale: Locale): AgentLink {
  const { title, language } = shownVariant(agent, locale);
  return { id: agent.id, title, lang: foreignLanguage(languageTag(language), locale) };
}

interface CardWords {
  locale: Locale;
  labels: Map<string, LocalLabel>;
  languages: Map<string, string>;
}

function toCard(agent: AgentSummary, variant: VariantSummary, order: number, words: CardWords): AgentCard {
  const { locale, labels, languages } = words;
  const named = variant.capabilities.flatMap((id) => labels.get(id) ?? []);
  return {
    id: agent.id,
    address: addresses.agent(locale, agent.id),
    title: variant.title,
    summary: shorten(variant.summary, SUMMARY_LENGTH),
    lang: foreignLanguage(languageTag(variant.language), locale),
    summaryLang: foreignLanguage(variant.language.summary ?? languageTag(variant.language), locale),
    languages: Object.keys(agent.variants)
      .map((code) => languages.get(code) ?? code)
      .join(', '),
    capabilities: named.slice(0, CAPABILITIES),
    permissions: permissionWords(variant.permissions, translator(locale)).join(' · '),
    tab: tabClass(variant.color),
    order,
    count: variant.capabilities.length,
    changed: variant.changed,
  };
}

function allLanguages(agents: AgentSummary[]): string[] {
  return [...new Set(agents.flatMap(({ variants }) => Object.keys(variants)))];
}
