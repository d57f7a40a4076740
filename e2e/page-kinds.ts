/** One address of every kind of page, below the base; `LOCALE` stands for each language of the interface. */
import { localeCodes } from '../src/i18n/locales.ts';
import type { SiteName } from './sites.ts';

/** Each language of a kind is looked at in another one: colours are the same in all languages. */
const themes = ['light', 'dark'] as const;

const kinds: Record<SiteName, string[]> = {
  content: [
    '',
    'LOCALE/',
    'fr/?q=security',
    'en/?q=qwxz',
    'fr/?capability=api-design&tool=read',
    'LOCALE/agents/backend-architect/',
    'LOCALE/agents/orchestrator/',
    'LOCALE/capabilities/',
    'LOCALE/capabilities/api-design/',
    'LOCALE/tools/',
    'LOCALE/tools/bash/',
    'LOCALE/report/',
    'LOCALE/diagnostics/',
    'LOCALE/diagnostics/header-unquoted-colon/',
    'LOCALE/guides/',
    'LOCALE/guides/what-this-is/',
    'LOCALE/guides/agents-in-other-pages/',
    'LOCALE/offline/',
    'embed/LOCALE/backend-architect/',
    'a/backend-architect/',
    'not/there/',
  ],
  trials: [
    'LOCALE/agents/essais/',
    'LOCALE/agents/interface-smith/',
    'LOCALE/agents/noyau/',
    'LOCALE/agents/revisor/',
    'LOCALE/agents/hostile/',
    'LOCALE/agents/wide/',
    'LOCALE/download/',
  ],
  languages: [
    'LOCALE/agents/lamp-keeper/',
    'LOCALE/agents/lamp-keeper/side-by-side/',
    'LOCALE/agents/harbour-log/',
    'LOCALE/agents/tide-scribe/',
    'LOCALE/agents/tide-scribe/side-by-side/',
    'LOCALE/agents/almanac/',
    'LOCALE/agents/beacon/',
    'embed/LOCALE/beacon/',
  ],
};

export const pageKinds = Object.entries(kinds).flatMap(([site, addresses]) =>
  addresses.flatMap((address) =>
    (address.includes('LOCALE') ? localeCodes : ['']).map((locale, index) => ({
      site: site as SiteName,
      address: address.replace('LOCALE', locale),
      theme: themes[index % themes.length] ?? 'light',
    })),
  ),
);

/** Whether a page is there at all; one of the kinds is the page that says so. */
export function isMissing(address: string): boolean {
  return address === 'not/there/';
}
