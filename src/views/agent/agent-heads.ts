import type { AgentSummary } from '../../catalogue/catalogue.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { headText, LONGEST_HEAD } from '../head/head-text.ts';
import { foreignLanguage, languageTag } from '../language/foreign-language.ts';
import { shownVariant } from '../lists/to-cards.ts';

/** What the head of an agent's page says. */
export interface AgentHead {
  /** The agent's title, with its id after it where others bear the same. */
  title: string;
  /** Its summary on one line, with the id after it where others say the same. */
  description: string;
  /** Of these, where they are not in the page's language. */
  titleLanguage: string | undefined;
  descriptionLanguage: string | undefined;
}

/** Longer ids are cut, and a summary is never cut to less than this. */
const LEAST_SUMMARY = 60;

/** The heads of all agents in a language, by id: only who sees all knows which need to be told apart. */
export function createHeads(agents: AgentSummary[], locale: Locale): ReadonlyMap<string, AgentHead> {
  const heads = agents.map((agent) => ({ agent, head: plainHead(agent, locale) }));
  const titles = countEach(heads.map(({ head }) => head.title.toLowerCase()));
  const descriptions = countEach(heads.map(({ head }) => head.description));
  return new Map(
    heads.map(({ agent: { id }, head }) => [
      id,
      {
        ...head,
        title: titles.get(head.title.toLowerCase()) === 1 ? head.title : `${head.title} (${id})`,
        description: descriptions.get(head.description) === 1 ? head.description : addId(head.description, id),
      },
    ]),
  );
}

function plainHead(agent: AgentSummary, locale: Locale): AgentHead {
  const { title, summary, language } = shownVariant(agent, locale);
  const text = headText(summary);
  return {
    title: headText(title) || agent.id,
    description: text || translator(locale)('agent.description', { title }),
    titleLanguage: foreignLanguage(languageTag(language), locale),
    descriptionLanguage: text ? foreignLanguage(language.summary ?? languageTag(language), locale) : undefined,
  };
}

function addId(description: string, id: string): string {
  const shown = id.slice(0, LONGEST_HEAD - LEAST_SUMMARY - ' ()'.length);
  return `${headText(description, LONGEST_HEAD - shown.length - ' ()'.length)} (${shown})`;
}

function countEach(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
