import { addresses } from '../../addresses/addresses.ts';
import type { ToAbsolute } from '../../addresses/link-to.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Feed } from '../../exports/atom-feed.ts';
import type { RssFeed } from '../../exports/rss-feed.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/per-locale.ts';
import { translator } from '../../i18n/translate.ts';
import { foreignLanguage, languageTag } from '../language/foreign-language.ts';
import { shownVariant } from '../lists/to-cards.ts';
import { listNews, type News } from './list-news.ts';

/** What is new by date, for a catalogue whose agents have dates. */
export function describeNews(catalogue: Catalogue, locale: Locale, absolute: ToAbsolute): Feed {
  const { agents, vocabulary, sources } = catalogue;
  const labels = new Map(vocabulary.map(({ id, label }) => [id, inLocale(label, locale)]));
  const credits = new Map(sources.map((source) => [source.name, source]));
  const toEntry = ({ agent, variant, published, updated }: News) => ({
    page: absolute(addresses.agent(locale, agent.id)),
    markdown: absolute(addresses.agentMarkdown(locale, agent.id)),
    title: { text: variant.title, language: foreignLanguage(languageTag(variant.language), locale) },
    summary: {
      text: variant.summary,
      language: foreignLanguage(variant.language.summary ?? languageTag(variant.language), locale),
    },
    published,
    updated,
    author: credits.get(variant.source)?.author,
    rights: credits.get(variant.source)?.licence,
    categories: variant.capabilities.flatMap((id) => ({ id, label: labels.get(id) ?? id })),
  });
  return {
    ...describeFeed(catalogue, locale, absolute),
    subtitle: translator(locale)('feed.subtitle'),
    others: localeCodes
      .filter((code) => code !== locale)
      .map((code) => ({ language: code, address: absolute(addresses.feed(code)) })),
    entries: listNews(agents, locale).map(toEntry),
  };
}

/** All agents, where nobody knows which are new. */
export function describeAll(catalogue: Catalogue, locale: Locale, absolute: ToAbsolute): RssFeed {
  return {
    ...describeFeed(catalogue, locale, absolute),
    subtitle: translator(locale)('feed.all'),
    items: catalogue.agents.map((agent) => {
      const { title, summary, sha256 } = shownVariant(agent, locale);
      return { page: absolute(addresses.agent(locale, agent.id)), title, summary, sha256 };
    }),
  };
}

function describeFeed({ site }: Catalogue, locale: Locale, absolute: ToAbsolute) {
  return {
    language: locale,
    title: inLocale(site.title, locale),
    address: absolute(addresses.feed(locale)),
    page: absolute(addresses.catalogue(locale)),
  };
}
