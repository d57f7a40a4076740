import type { APIRoute } from 'astro';
import { addresses } from '../../../addresses/addresses.ts';
import { absoluteWith } from '../../../addresses/link-to.ts';
import type { AgentSummary, Catalogue } from '../../../catalogue/catalogue.ts';
import { oembedJson } from '../../../exports/oembed-json.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { inLocale } from '../../../i18n/per-locale.ts';
import { translator } from '../../../i18n/translate.ts';
import { catalogue } from '../../../site/catalogue.ts';
import { frameHtml, frameSize } from '../../../views/embed/frame-html.ts';
import { type Embedded, embeddedPaths } from '../../../views/embed/list-embedded.ts';
import { jsonResponse } from '../../../views/json-response.ts';
import { shownVariant } from '../../../views/lists/to-cards.ts';

interface Props {
  embedded: Embedded;
}

/** None where the site's own address is not known: all that it says is addresses. */
export function getStaticPaths() {
  return import.meta.env.SITE === undefined ? [] : embeddedPaths(catalogue);
}

export const GET: APIRoute<Props> = ({ props: { embedded }, site }) => {
  const { locale, id } = embedded;
  const absolute = absoluteWith(site);
  const provider = { name: inLocale(catalogue.site.title, locale), address: absolute(addresses.catalogue(locale)) };
  const isHere = 'card' in embedded;
  const title = isHere ? embedded.card.title : translator(locale)('badge.retired', { id });
  // What is made today gets the id of today.
  const today = isHere ? embedded.card.id : id;
  return jsonResponse(
    oembedJson({
      title,
      provider,
      size: frameSize,
      author: isHere ? authorOf(embedded.agent, locale, catalogue) : undefined,
      picture: { address: absolute(addresses.card(locale, today)), width: 1200, height: 630 },
      html: frameHtml(absolute(addresses.embed(locale, today)), `${title} · ${provider.name}`),
    }),
  );
};

/** Who wrote what the card shows, as the configuration says of the collection. */
function authorOf(agent: AgentSummary, locale: Locale, { sources }: Catalogue) {
  const source = sources.find(({ name }) => name === shownVariant(agent, locale).source);
  return source?.author === undefined ? undefined : { name: source.author, address: source.repository };
}
