import type { APIRoute } from 'astro';
import { absoluteWith } from '../../components/link-to.ts';
import { formatDocument } from '../../exports/markdown/format-document.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getCatalogue } from '../../loaders/read-catalogue.ts';
import { guidesIn } from '../_guides.ts';
import { llmsDocument } from '../_llms-document.ts';
import { localePaths } from '../_locale-paths.ts';

interface Props {
  locale: Locale;
}

export const getStaticPaths = localePaths;

/** The catalogue for language models. */
export const GET: APIRoute<Props> = async ({ props: { locale }, site }) => {
  const catalogue = getCatalogue();
  const guides = (await guidesIn(locale)).map(({ slug, entry }) => ({ slug, ...entry.data }));
  const context = { absolute: absoluteWith(site), guides, hasFeed: site !== undefined };
  return new Response(formatDocument(llmsDocument(catalogue, locale, context)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
