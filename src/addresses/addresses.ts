/**
 * Every address of the site, below its base and without it. Pages put the base in front with `withBase`; data keeps
 * addresses as they are here.
 */
import { isLocale, type Locale } from '../i18n/locales.ts';

/** Pages that have a share picture of their own, and others show that of. */
export type PageCard = 'catalogue' | 'capabilities' | 'tools' | 'report' | 'diagnostics' | 'guides';

export const addresses = {
  chooser: () => '/',
  catalogue: (locale: Locale) => `/${locale}/`,
  agent: (locale: Locale, id: string) => `/${locale}/agents/${id}/`,
  /** The page of an agent as Markdown. */
  agentMarkdown: (locale: Locale, id: string) => `/${locale}/agents/${id}/index.md`,
  /** Two of its languages; `pair` names them where they are not the first two: `en-pt`. */
  sideBySide: (locale: Locale, id: string, pair?: string) =>
    `/${locale}/agents/${id}/side-by-side/${pair === undefined ? '' : `${pair}/`}`,
  capabilities: (locale: Locale) => `/${locale}/capabilities/`,
  capability: (locale: Locale, id: string) => `/${locale}/capabilities/${id}/`,
  tools: (locale: Locale) => `/${locale}/tools/`,
  tool: (locale: Locale, slug: string) => `/${locale}/tools/${slug}/`,
  report: (locale: Locale) => `/${locale}/report/`,
  diagnostics: (locale: Locale) => `/${locale}/diagnostics/`,
  diagnostic: (locale: Locale, code: string) => `/${locale}/diagnostics/${code}/`,
  guide: (locale: Locale, slug: string) => `/${locale}/guides/${slug}/`,
  guides: (locale: Locale) => `/${locale}/guides/`,
  download: (locale: Locale) => `/${locale}/download/`,
  /** The whole catalogue for reading from a disk; `hash` is that of its bytes. */
  archive: (hash: string) => `/agentheque-${hash}.zip`,
  /** Of plugins; `name` is an agent's id, or `source-NAME`. */
  marketplace: () => '/marketplace.json',
  plugin: (name: string) => `/plugins/${name}.zip`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
  /** For language models: without a locale, what leads to those of each language. */
  llms: (locale?: Locale) => (locale === undefined ? '/llms.txt' : `/${locale}/llms.txt`),
  permalink: (id: string) => `/a/${id}/`,
  /** A card for a frame in somebody else's page; its description for programs; a picture with the name. */
  embed: (locale: Locale, id: string) => `/embed/${locale}/${id}/`,
  oembed: (locale: Locale, id: string) => `/oembed/${locale}/${id}.json`,
  badge: (locale: Locale, id: string) => `/badge/${locale}/${id}.svg`,
  /**
   * The file as received; `language` is the variant's key, `ending` that of Markdown or of another format. One that would
   * run as a page where a host names no type ends in `.txt`, too, which every host knows as text.
   */
  file: (language: string, id: string, ending: string) => `/files/${language}/${id}.${ending}`,
  fixedFile: (language: string, id: string) => `/files/${language}/${id}.fixed.md`,
  /** For another program; `extension` is what its files end in: `md`, `agent.md`, `toml`. */
  exported: (program: string, language: string, id: string, extension: string) =>
    `/exports/${program}/${language}/${id}.${extension}`,
  /** Share pictures. Those of agents lie beside folders, so that no id can take the place of another kind. */
  card: (locale: Locale, id: string) => `/cards/${locale}/${id}.png`,
  capabilityCard: (locale: Locale, id: string) => `/cards/${locale}/capabilities/${id}.png`,
  toolCard: (locale: Locale, slug: string) => `/cards/${locale}/tools/${slug}.png`,
  pageCard: (locale: Locale, name: PageCard) => `/cards/${locale}/pages/${name}.png`,
  /** `name` is that of a picture with its content's hash. */
  logo: (name: string) => `/logo/${name}`,
  agentData: (id: string) => `/api/agents/${id}.json`,
  agentsData: () => '/api/agents.json',
  capabilitiesData: () => '/api/capabilities.json',
  ledgerData: () => '/api/ledger.json',
  schema: (name: string) => `/api/schema/${name}.json`,
  /** Read before any other file of the search, and never from a cache. */
  searchEntry: () => '/search/entry.json',
  /** The same entry at an address that changes with the build: what pages of that build are answered by. */
  searchEntryOf: (build: string) => `/search/entries/${build}.json`,
  /** The page on what is kept in a browser, shown in place of pages that are not. */
  offline: (locale: Locale) => `/${locale}/offline/`,
  serviceWorker: () => '/sw.js',
  /** What of a build can be kept, and its packs, which are named by their content. */
  keepList: (build: string) => `/offline/lists/${build}.json`,
  pack: (name: string) => `/offline/packs/${name}.pack`,
  manifest: (locale: Locale) => `/manifest/${locale}.webmanifest`,
  icon: (name: string) => `/icons/${name}.png`,
  /** Pagefind's bundle of a language, in a folder that changes with its content. */
  bundle: (key: string, state: string) => `/pagefind/${key}/${state}/`,
  /** Changes its folder with its content. */
  searchFile: (hash: string, name: string) => `/search/files/${hash}/${name}.json`,
} as const;

/** `withBase('/team/', '/en/')` => `/team/en/` */
export function withBase(base: string, address: string): string {
  return base.replace(/(?<!\/)\/+$/, '') + address;
}

/**
 * A page as scripts link to it: `pageWith('/team/', '/en/')` => `/team/en/`. From a base that leads out of the page's own folder,
 * as in an archive, its file is named, since a disk has none for a folder: `pageWith('../', '/en/')` => `../en/index.html`
 */
export function pageWith(base: string, address: string): string {
  return withBase(base, address) + (base.startsWith('/') ? '' : 'index.html');
}

/** The same page in another language: `switchLocale('/en/tools/bash/', 'fr')` => `/fr/tools/bash/` */
export function switchLocale(address: string, locale: Locale): string {
  const [, first = ''] = address.split('/');
  return isLocale(first) ? `/${locale}${address.slice(first.length + 1)}` : address;
}
