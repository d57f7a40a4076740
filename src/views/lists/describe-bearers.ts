import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { headText, LONGEST_HEAD } from '../head/head-text.ts';
import { shownVariant } from './to-cards.ts';

/** So many agents are named, each with at most so many characters. */
const NAMED = 3;
const LONGEST = 36;

/** How many agents there are, and the first of them: `12 agents, among them A, B and C.` Empty where there are none. */
export function describeBearers(agents: AgentSummary[], locale: Locale): string {
  if (agents.length === 0) return '';
  const names = agents.slice(0, NAMED).map((agent) => headText(shownVariant(agent, locale).title, LONGEST) || agent.id);
  const key = agents.length > NAMED ? 'bearers.some' : 'bearers.all';
  return translator(locale)(key, { count: agents.length, agents: formatList(locale, names) });
}

/** A sentence with its bearers after it, cut so that these stay whole. */
export function withBearers(text: string, agents: AgentSummary[], locale: Locale): string {
  const bearers = describeBearers(agents, locale);
  return bearers === '' ? headText(text) : `${headText(text, LONGEST_HEAD - ' '.length - bearers.length)} ${bearers}`;
}
