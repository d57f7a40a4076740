import type { APIRoute } from 'astro';
import { foreignLanguage } from '../../components/foreign-language.ts';
import { linkTo } from '../../components/link-to.ts';
import { formatAtom } from '../../exports/atom-feed.ts';
import { addresses } from '../../i18n/addresses.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { getCatalogue } from '../../loaders/read-catalogue.ts';
import { listNews, type News } from '../_list-news.ts';
import { localePaths } from '../_locale-paths.ts';

interface Props {
  locale: Locale;
}

/** Ids in a feed are absolute addresses; without them, or without dates, there is none. */
export function getStaticPaths() {
  return import.meta.env.SITE && getCatalogue().isDated ? localePaths() : [];
}

/** New and changed agents for programs that ask now and then. */
export const GET: APIRoute<Props> = ({ props: { locale }, site }) => {
  const { agents, site: info, vocabulary, sources } = getCatalogue();
  const t = translator(locale);
  const absolute = (address: string) => new URL(linkTo(address), site).href;
  const labels = new Map(vocabulary.map(({ id, label }) => [id, label[locale]]));
  const credits = new Map(sources.map((source) => [source.name, source]));
  const toEntry = ({ agent, variant, published, updated }: News) => ({
    page: absolute(addresses.agent(locale, agent.id)),
    markdown: absolute(addresses.agentMarkdown(locale, agent.id)),
    title: { text: variant.title, language: foreignLanguage(variant.language.code, locale) },
    summary: {
      text: variant.summary,
      language: foreignLanguage(variant.language.summary ?? variant.language.code, locale),
    },
    ...{ published, updated },
    author: credits.get(variant.source)?.author,
    rights: credits.get(variant.source)?.licence,
    categories: variant.capabilities.flatMap((id) => ({ id, label: labels.get(id) ?? id })),
  });
  const feed = formatAtom({
    language: locale,
    title: info.title[locale],
    subtitle: t('feed.subtitle'),
    address: absolute(addresses.feed(locale)),
    page: absolute(addresses.catalogue(locale)),
    others: localeCodes
      .filter((code) => code !== locale)
      .map((code) => ({ language: code, address: absolute(addresses.feed(code)) })),
    entries: listNews(agents, locale).map(toEntry),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
