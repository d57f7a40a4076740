import type { APIRoute } from 'astro';
import { linkTo } from '../../addresses/link-to.ts';
import type { Locale } from '../../i18n/locales.ts';
import { catalogue } from '../../site/catalogue.ts';
import { describeApplication } from '../../views/head/describe-application.ts';
import { localePaths } from '../../views/locale-paths.ts';

interface Props {
  locale: Locale;
}

export const getStaticPaths = localePaths;

/** The site as an application that can be installed: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(JSON.stringify(describeApplication(catalogue.site, locale, linkTo)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
