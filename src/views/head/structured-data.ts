/** Pages as schema.org names their parts. Only what is known is said: https://schema.org/SoftwareSourceCode and its like. */

import { addresses } from '../../addresses/addresses.ts';
import type { ToAbsolute } from '../../addresses/link-to.ts';
import type { AgentSummary, Catalogue } from '../../catalogue/catalogue.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/per-locale.ts';
import { translator } from '../../i18n/translate.ts';
import { canonicalLocale, chooseVariant } from '../language/choose-variant.ts';
import type { DescribeParts } from './json-script.ts';

/** Names of the catalogue's parts, from the broadest to the page itself, with their addresses below the base. */
type Trail = [name: string, address: string][];

type NamedSite = Pick<Catalogue, 'site'>;

/** The site itself, with the address that searches it. */
export function describeSite({ site }: NamedSite, locale: Locale): DescribeParts {
  return (absolute) => [
    {
      ...siteNode({ site }, locale, absolute),
      description: inLocale(site.description, locale),
      inLanguage: locale,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${absolute(addresses.catalogue(locale))}?q={query}` },
        'query-input': 'required name=query',
      },
    },
  ];
}

interface PageParts {
  locale: Locale;
  /** Below the base. */
  address: string;
  title: string;
  description: string;
  /** `WebPage` and what is below it. */
  type?: 'WebPage' | 'CollectionPage' | 'TechArticle';
  /** Of what is listed on it. */
  count?: number;
  /** Between the catalogue and the page. */
  above?: Trail;
}

/** A page of the site and the way to it. */
export function describePage(catalogue: NamedSite, page: PageParts): DescribeParts {
  const { locale, address, title, description, type = 'WebPage', count, above = [] } = page;
  return (absolute) => [
    {
      '@type': type,
      '@id': absolute(address),
      url: absolute(address),
      ...(type === 'TechArticle' ? { headline: title } : { name: title }),
      description,
      inLanguage: locale,
      isPartOf: siteNode(catalogue, locale, absolute),
      ...(count === undefined ? {} : { mainEntity: { '@type': 'ItemList', numberOfItems: count } }),
    },
    breadcrumbs(
      [[translator(locale)('catalogue.title'), addresses.catalogue(locale)], ...above, [title, address]],
      absolute,
    ),
  ];
}

interface AgentTexts {
  locale: Locale;
  description: string;
  /** Of a capability in the reader's language; `undefined` for those that are not in the vocabulary. */
  labelOf(capability: string): string | undefined;
}

/** The agent that a page shows, by what its file, its source and its history say, and the way to it. */
export function describeAgent(
  catalogue: Pick<Catalogue, 'site' | 'sources'>,
  agent: AgentSummary,
  parts: AgentTexts,
): DescribeParts {
  const { locale, description, labelOf } = parts;
  const shown = chooseVariant(agent.variants, locale);
  const variant = agent.variants[shown];
  if (!variant) return () => [];
  const source = catalogue.sources.find(({ name }) => name === variant.source);
  const labels = variant.capabilities.flatMap((id) => labelOf(id) ?? []);
  const own = addresses.agent(canonicalLocale(agent.variants, locale), agent.id);
  return (absolute) => [
    {
      '@type': 'SoftwareSourceCode',
      '@id': `${absolute(own)}#agent`,
      url: absolute(own),
      identifier: agent.id,
      name: variant.title,
      description,
      ...(variant.name !== '' && variant.name !== variant.title && { alternateName: variant.name }),
      ...(shown !== 'und' && { inLanguage: shown }),
      isPartOf: siteNode(catalogue, locale, absolute),
      image: absolute(addresses.card(locale, agent.id)),
      encoding: {
        '@type': 'MediaObject',
        contentUrl: absolute(variant.links.file),
        encodingFormat: 'text/markdown',
        contentSize: `${variant.bytes} B`,
        sha256: variant.sha256,
      },
      ...(labels.length > 0 && { keywords: labels }),
      ...(source?.repository && { codeRepository: source.repository }),
      ...(source?.licence && { license: { '@type': 'CreativeWork', name: source.licence } }),
      ...(source?.author && { creditText: source.author }),
      ...(variant.changed && { dateModified: variant.changed }),
      ...translations(agent, shown, absolute),
    },
    breadcrumbs(
      [
        [translator(locale)('catalogue.title'), addresses.catalogue(locale)],
        [variant.title, own],
      ],
      absolute,
    ),
  ];
}

/** Which text is the original is said where it is known, and only of texts that have a page of their own. */
function translations({ id, variants, pairing }: AgentSummary, shown: string, absolute: ToAbsolute): object {
  const original = pairing?.original;
  const work = (locale: Locale) => ({
    '@type': 'SoftwareSourceCode',
    '@id': `${absolute(addresses.agent(locale, id))}#agent`,
    inLanguage: locale,
  });
  const others = localeCodes.filter((locale) => locale !== shown && Object.hasOwn(variants, locale));
  if (original === shown && others.length > 0) return { workTranslation: others.map(work) };
  const [origin] = others.filter((locale) => locale === original);
  return origin ? { translationOfWork: work(origin) } : {};
}

function siteNode({ site }: NamedSite, locale: Locale, absolute: ToAbsolute) {
  const home = absolute(addresses.catalogue(locale));
  return { '@type': 'WebSite', '@id': `${home}#site`, name: inLocale(site.title, locale), url: home };
}

function breadcrumbs(trail: Trail, absolute: ToAbsolute): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, address], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(address),
    })),
  };
}
