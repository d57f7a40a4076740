import type { AgentSummary } from '../catalogue/catalogue.ts';
import { oneLine, withoutMarkdown } from '../core/text/clean-text.ts';
import { formatList, startSentence, typography } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { tabClass } from '../styles/tab-class.ts';
import { chooseVariant } from '../views/language/choose-variant.ts';
import { languageLabel } from '../views/language/language-label.ts';
import type { Card } from './card.ts';

/** A sentence shorter than this says too little to stand alone. In UTF-16 code units. */
const SHORT = 50;

/** Of a catalogue what its cards have in common. */
export interface CardContext {
  locale: Locale;
  /** The name of the site. */
  site: string;
  /** Labels of capabilities by id. */
  labels: ReadonlyMap<string, string>;
}

/** An agent as its page in that language shows it. */
export function agentCard(agent: AgentSummary, { locale, site, labels }: CardContext): Card {
  const variant = agent.variants[chooseVariant(agent.variants, locale)];
  const { code, summary } = variant?.language ?? { code: locale };
  const languages = Object.keys(agent.variants).map((each) => languageLabel(locale, each));
  return {
    kind: translator(locale)('report.agent'),
    number: agent.id,
    title: setType(variant?.title ?? agent.id, code),
    text: setType(firstSentence(withoutMarkdown(variant?.summary ?? '')), summary ?? code),
    terms: (variant?.capabilities ?? []).flatMap((id) => labels.get(id) ?? []),
    note: startSentence(locale, formatList(locale, languages)),
    site,
    tab: tabClass(variant?.color ?? null),
  };
}

/** `Tests pages. Use it when…` => all of it; a longer first sentence stands alone. */
export function firstSentence(text: string): string {
  const ends = text.matchAll(/[.!?](?=\s+\p{Lu})/gu);
  const end = ends.find(({ index }) => index >= SHORT)?.index;
  return end === undefined ? text : text.slice(0, end + 1);
}

/** A text of an author, on one line and set as its language is: curly apostrophes, and in French the spaces of the interface. */
export function setType(text: string, language: string): string {
  const set = oneLine(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  return language === 'fr' ? typography('fr', set) : set;
}
