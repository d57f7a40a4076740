import type { APIRoute } from 'astro';
import { addresses } from '../../addresses/addresses.ts';
import { absoluteWith, type ToAbsolute } from '../../addresses/link-to.ts';
import { formatAtom } from '../../exports/atom-feed.ts';
import { formatRss } from '../../exports/rss-feed.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/per-locale.ts';
import { translator } from '../../i18n/translate.ts';
import { catalogue } from '../../site/catalogue.ts';
import { foreignLanguage } from '../../views/language/foreign-language.ts';
import { listNews, type News } from '../../views/lists/list-news.ts';
import { shownVariant } from '../../views/lists/to-cards.ts';
import { localePaths } from '../../views/locale-paths.ts';

interface Props {
  locale: Locale;
}

/** Ids in a feed are absolute addresses; without them there is none. */
export function getStaticPaths() {
  return import.meta.env.SITE ? localePaths() : [];
}

/** For programs that ask now and then: what is new by date, or all agents where nobody knows what is new. */
export const GET: APIRoute<Props> = ({ props: { locale }, site }) => {
  const absolute = absoluteWith(site);
  const { isDated } = catalogue;
  const type = isDated ? 'application/atom+xml' : 'application/rss+xml';
  const feed = isDated ? tellNews(locale, absolute) : listAll(locale, absolute);
  return new Response(feed, { headers: { 'content-type': `${type}; charset=utf-8` } });
};

function tellNews(locale: Locale, absolute: ToAbsolute): string {
  const { agents, site, vocabulary, sources } = catalogue;
  const labels = new Map(vocabulary.map(({ id, label }) => [id, inLocale(label, locale)]));
  const credits = new Map(sources.map((source) => [source.name, source]));
  const toEntry = ({ agent, variant, published, updated }: News) => ({
    page: absolute(addresses.agent(locale, agent.id)),
    markdown: absolute(addresses.agentMarkdown(locale, agent.id)),
    title: { text: variant.title, language: foreignLanguage(variant.language.code, locale) },
    summary: {
      text: variant.summary,
      language: foreignLanguage(variant.language.summary ?? variant.language.code, locale),
    },
    published,
    updated,
    author: credits.get(variant.source)?.author,
    rights: credits.get(variant.source)?.licence,
    categories: variant.capabilities.flatMap((id) => ({ id, label: labels.get(id) ?? id })),
  });
  return formatAtom({
    language: locale,
    title: inLocale(site.title, locale),
    subtitle: translator(locale)('feed.subtitle'),
    address: absolute(addresses.feed(locale)),
    page: absolute(addresses.catalogue(locale)),
    others: localeCodes
      .filter((code) => code !== locale)
      .map((code) => ({ language: code, address: absolute(addresses.feed(code)) })),
    entries: listNews(agents, locale).map(toEntry),
  });
}

function listAll(locale: Locale, absolute: ToAbsolute): string {
  const { agents, site } = catalogue;
  return formatRss({
    language: locale,
    title: inLocale(site.title, locale),
    subtitle: translator(locale)('feed.all'),
    address: absolute(addresses.feed(locale)),
    page: absolute(addresses.catalogue(locale)),
    items: agents.map((agent) => {
      const { title, summary, sha256 } = shownVariant(agent, locale);
      return { page: absolute(addresses.agent(locale, agent.id)), title, summary, sha256 };
    }),
  });
}
