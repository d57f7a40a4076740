import type { APIRoute } from 'astro';
import { badgeSvg } from '../../../exports/badge/badge-svg.ts';
import { inLocale } from '../../../i18n/per-locale.ts';
import { translator } from '../../../i18n/translate.ts';
import { catalogue } from '../../../site/catalogue.ts';
import { tabColors } from '../../../styles/tab-colors.ts';
import { type Embedded, embeddedPaths } from '../../../views/embed/list-embedded.ts';

interface Props {
  embedded: Embedded;
}

/** Former and retired ids too: a badge that was put somewhere once goes on showing something. */
export function getStaticPaths() {
  return embeddedPaths(catalogue);
}

export const GET: APIRoute<Props> = ({ props: { embedded } }) => {
  const { locale, id } = embedded;
  const { site } = catalogue;
  const { title, lang, tab } =
    'card' in embedded
      ? embedded.card
      : { title: translator(locale)('badge.retired', { id }), lang: undefined, tab: 'tab-plain' };
  const accent = tab === 'tab-plain' ? site.accent : undefined;
  const svg = badgeSvg({
    site: inLocale(site.title, locale),
    title,
    id,
    lang: locale,
    titleLang: lang,
    tab: accent ?? tabColors[tab] ?? '',
  });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
