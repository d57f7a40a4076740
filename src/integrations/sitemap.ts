import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addresses } from '../addresses/addresses.ts';
import type { AgentSummary } from '../catalogue/catalogue.ts';
import { escapeXml } from '../exports/escape-xml.ts';
import { localeCodes } from '../i18n/locales.ts';
import type { GetLoaded } from './catalogue.ts';
import { type PageHead, readPageHead } from './page-head.ts';

/** The protocol allows 50,000 addresses a file: https://www.sitemaps.org/protocol.html */
const MAX_ADDRESSES = 45_000;

/**
 * Writes `sitemap-index.xml` and the files it names, where the site's address is known. What is in them is what the
 * pages say of themselves: those that are to be found, and that name no other page to cite, each with its alternates. The
 * dates are those of the agents.
 */
export function sitemap(getLoaded: GetLoaded): AstroIntegration {
  let home: string | undefined;
  return {
    name: 'agentheque:sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        home =
          config.site === undefined ? undefined : new URL(config.base.replace(/(?<!\/)\/*$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        if (home === undefined) return;
        const heads = await readHeads(
          dir,
          pages.map(({ pathname }) => pathname),
        );
        const entries = listEntries(heads, home, listChanges(getLoaded().catalogue.agents));
        for (const [name, text] of writeSitemaps(entries, home)) await writeFile(new URL(name, dir), text);
        logger.info(`sitemap: ${entries.length} pages`);
      },
    },
  };
}

/** A page of a site with what its head says. */
interface FoundPage {
  /** Below the base, as Astro gives it: `en/agents/x/`. */
  pathname: string;
  head: PageHead;
}

async function readHeads(dir: URL, pathnames: string[]): Promise<FoundPage[]> {
  const found: FoundPage[] = [];
  for (const pathname of pathnames) {
    const file = new URL(`${pathname}index.html`, dir);
    // Files that are not pages have addresses too.
    if (existsSync(file)) found.push({ pathname, head: readPageHead(await readFile(file, 'utf8')) });
  }
  return found;
}

export interface SitemapEntry {
  address: string;
  /** Language, or `x-default`, → address. */
  alternates: [language: string, address: string][];
  /** Instant in UTC, where it is known. */
  changed?: string | undefined;
}

/** Address of an agent's page below the base → when what it shows last changed; pages of other kinds have no date. */
export function listChanges(agents: Pick<AgentSummary, 'id' | 'variants'>[]): Map<string, string> {
  const changes = new Map<string, string>();
  for (const { id, variants } of agents) {
    const [last] = Object.values(variants)
      .flatMap(({ changed }) => changed ?? [])
      .sort()
      .reverse();
    if (last === undefined) continue;
    for (const locale of localeCodes) {
      changes.set(addresses.agent(locale, id), variants[locale]?.changed ?? last);
      changes.set(addresses.sideBySide(locale, id), last);
    }
  }
  return changes;
}

/** Pages that may be found and are the ones to cite, in the order of their addresses. */
export function listEntries(pages: FoundPage[], home: string, changes = new Map<string, string>()): SitemapEntry[] {
  const canonical = new Set(
    pages.flatMap(({ pathname, head }) => (isOwn(head, new URL(pathname, home).href) ? [head.canonical] : [])),
  );
  return pages
    .filter(({ pathname, head }) => isOwn(head, new URL(pathname, home).href))
    .map(({ pathname, head }) => ({
      address: head.canonical ?? '',
      alternates: head.alternates.filter(([, address]) => canonical.has(address)),
      changed: changes.get(`/${pathname}`),
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

function isOwn({ canonical, isHidden }: PageHead, address: string): boolean {
  return !isHidden && canonical === address;
}

/** The files of a sitemap by name, the index first. */
export function writeSitemaps(entries: SitemapEntry[], home: string): Map<string, string> {
  const parts: SitemapEntry[][] = [];
  for (let from = 0; from < entries.length; from += MAX_ADDRESSES)
    parts.push(entries.slice(from, from + MAX_ADDRESSES));
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  const index = names.map((name) => `<sitemap><loc>${escapeXml(new URL(name, home).href)}</loc></sitemap>`);
  return new Map([
    ['sitemap-index.xml', document('sitemapindex', index)],
    ...parts.map((part, index) => [names[index] ?? '', document('urlset', part.map(describe))] as const),
  ]);
}

function describe({ address, alternates, changed }: SitemapEntry): string {
  const links = alternates.map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
  );
  const date = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${date}${links.join('')}</url>`;
}

function document(root: 'sitemapindex' | 'urlset', lines: string[]): string {
  const names = ['xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'];
  if (root === 'urlset') names.push('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${names.join(' ')}>\n${lines.join('\n')}\n</${root}>\n`;
}
