import type { APIRoute } from 'astro';
import { absoluteWith } from '../../addresses/link-to.ts';
import { formatAtom } from '../../exports/atom-feed.ts';
import { formatRss } from '../../exports/rss-feed.ts';
import type { Locale } from '../../i18n/locales.ts';
import { catalogue } from '../../site/catalogue.ts';
import { describeAll, describeNews } from '../../views/feed/describe-feed.ts';
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
  const [type, feed] = catalogue.isDated
    ? ['application/atom+xml', formatAtom(describeNews(catalogue, locale, absolute))]
    : ['application/rss+xml', formatRss(describeAll(catalogue, locale, absolute))];
  return new Response(feed, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
