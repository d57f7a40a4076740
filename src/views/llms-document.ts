import { addresses } from '../addresses/addresses.ts';
import type { ToAbsolute } from '../addresses/link-to.ts';
import type { AgentSummary, Catalogue } from '../catalogue/catalogue.ts';
import { capabilityTree } from '../catalogue/lists/capability-tree.ts';
import { shorten } from '../core/text/clean-text.ts';
import { list, own, paragraph, section } from '../exports/markdown/blocks.ts';
import type { Inline, MarkdownBlock } from '../exports/markdown/format-document.ts';
import { collator } from '../i18n/format.ts';
import { defaultLocale, type Locale, localeCodes, locales } from '../i18n/locales.ts';
import { inLocale } from '../i18n/per-locale.ts';
import { translator } from '../i18n/translate.ts';
import { toItem } from './lists/create-drawers.ts';
import { shownVariant } from './lists/to-cards.ts';

/** Up to so many agents have a line each, which makes about 500 kB; of more, only what leads to them is listed. */
export const MAX_AGENTS = 2000;

/** Characters of a summary on such a line. */
const SUMMARY_LENGTH = 100;

export type LlmsCatalogue = Pick<Catalogue, 'agents' | 'site' | 'vocabulary' | 'isDated'>;

interface LlmsContext {
  absolute: ToAbsolute;
  guides: { slug: string; title: string; description: string }[];
  hasFeed: boolean;
}

/**
 * What a language model reads first, in one language, as https://llmstxt.org lays it out: a title, a quotation, what there
 * is to say, then lists of links. The longest list is the last but one, since readers cut off the end.
 */
export function llmsDocument(
  catalogue: LlmsCatalogue,
  locale: Locale,
  { absolute, guides, hasFeed }: LlmsContext,
): MarkdownBlock[] {
  const { agents, site } = catalogue;
  const t = translator(locale);
  const line = (text: string, address: string, note: string): Inline[] => [
    { text, address: absolute(address) },
    `: ${note}`,
  ];
  const others = localeCodes.filter((code) => code !== locale);
  return [
    { type: 'heading', level: 1, text: inLocale(site.title, locale) },
    { type: 'quote', text: inLocale(site.description, locale) },
    ...paragraph(...own(t('llms.lead', { count: agents.length }))),
    ...paragraph(t('llms.notice')),
    ...section(
      t('llms.start'),
      list([
        line(t('catalogue.title'), addresses.catalogue(locale), t('llms.catalogue')),
        line(t('capability.title'), addresses.capabilities(locale), t('llms.capabilities')),
        line(t('tool.title'), addresses.tools(locale), t('llms.tools')),
        line(t('site.data'), addresses.agentsData(), t('llms.data')),
        ...others.map((code) => line(locales[code].name, addresses.llms(code), translator(code)('llms.other'))),
      ]),
    ),
    ...section(t('capability.title'), list(capabilityLines(catalogue, locale, absolute))),
    ...section(
      t('catalogue.title'),
      agents.length > MAX_AGENTS ? paragraph(t('llms.tooMany')) : list(agentLines(agents, locale, absolute)),
    ),
    // The word is the format's own: what may be skipped.
    ...section(
      'Optional',
      list([
        ...guides.map(({ slug, title, description }) => line(title, addresses.guide(locale, slug), description)),
        line(t('report.title'), addresses.report(locale), t('site.reportLink')),
        ...(hasFeed
          ? [line(t('site.feed'), addresses.feed(locale), t(catalogue.isDated ? 'feed.subtitle' : 'feed.all'))]
          : []),
      ]),
    ),
  ];
}

/** Those that an agent has, the most frequent first. */
function capabilityLines(catalogue: LlmsCatalogue, locale: Locale, absolute: LlmsContext['absolute']): Inline[][] {
  const t = translator(locale);
  const { compare } = collator(locale);
  return [...capabilityTree(catalogue).nodes.values()]
    .map((node) => toItem(node, locale))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compare(a.label, b.label))
    .map(({ label, address, count }) => [
      { text: label, address: absolute(address) },
      `: ${t('catalogue.agents', { count })}`,
    ]);
}

function agentLines(agents: AgentSummary[], locale: Locale, absolute: LlmsContext['absolute']): Inline[][] {
  const { compare } = collator(locale);
  return agents
    .map((agent) => ({ id: agent.id, ...shownVariant(agent, locale) }))
    .sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
    .map(({ id, title, summary }) => {
      const link = { text: title, address: absolute(addresses.agentMarkdown(locale, id)) };
      return summary === '' ? [link] : [link, `: ${shorten(summary, SUMMARY_LENGTH)}`];
    });
}

/** The same for readers whose language is not known: it leads to those of each language. */
export function llmsEntrance({ site }: Pick<Catalogue, 'site'>, absolute: LlmsContext['absolute']): MarkdownBlock[] {
  return [
    { type: 'heading', level: 1, text: inLocale(site.title, defaultLocale) },
    { type: 'quote', text: inLocale(site.description, defaultLocale) },
    ...localeCodes.flatMap((locale) => {
      const t = translator(locale);
      return section(
        locales[locale].name,
        list([
          [{ text: inLocale(site.title, locale), address: absolute(addresses.llms(locale)) }, `: ${t('llms.other')}`],
          [
            { text: t('catalogue.title'), address: absolute(addresses.catalogue(locale)) },
            `: ${inLocale(site.description, locale)}`,
          ],
        ]),
      );
    }),
  ];
}
