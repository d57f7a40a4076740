import type { APIRoute } from 'astro';
import { absoluteWith } from '../../addresses/link-to.ts';
import { formatDocument } from '../../exports/markdown/format-document.ts';
import type { Locale } from '../../i18n/locales.ts';
import { catalogue } from '../../site/catalogue.ts';
import { guidesIn } from '../../site/guides.ts';
import { llmsDocument } from '../../views/llms-document.ts';
import { localePaths } from '../../views/locale-paths.ts';

interface Props {
  locale: Locale;
}

export const getStaticPaths = localePaths;

/** The catalogue for language models. */
export const GET: APIRoute<Props> = async ({ props: { locale }, site }) => {
  const guides = (await guidesIn(locale)).map(({ slug, entry }) => ({ slug, ...entry.data }));
  const context = { absolute: absoluteWith(site), guides, hasFeed: site !== undefined };
  return new Response(formatDocument(llmsDocument(catalogue, locale, context)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
