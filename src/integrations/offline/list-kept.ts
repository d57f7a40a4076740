import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { groupOf } from '../../offline/packs.ts';

/** A file of a site that can be kept in a browser. */
export interface KeptFile {
  /** Below the base, as browsers write it; that of a page ends in `/`. */
  address: string;
  /** On the disk. */
  path: string;
  size: number;
}

/** Folders of what is for other programs, pages of others, and hosts; what is at the top is listed by its ending. */
const NOT_KEPT = new Set(['api', 'badge', 'cards', 'embed', 'exports', 'oembed', 'offline', 'plugins']);
/** Pages as Markdown, and lists, for programs that read whole sites. */
const FOR_PROGRAMS =
  /\/index\.md$|^\/(?:sitemap[^/]*\.xml|robots\.txt|marketplace\.json|sw\.js|(?:\w+\/)?(?:llms\.txt|feed\.xml))$/;
/** What the search needs that is no part of a page, in a folder that changes with its content. */
const CONTENT_FOLDER = /^\/(?:search\/files\/\w+|pagefind\/\w+\/\w+)\//;

/** All that a reader who keeps everything has, in the order of the addresses. */
export function listKept(site: string): KeptFile[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const address = encodeURI(`/${relative(site, path).split(sep).join('/')}`).replace(/\/index\.html$/, '/');
      return { address, path };
    })
    .filter(({ address }) => isKept(address))
    .map((file) => ({ ...file, size: statSync(file.path).size }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

function isKept(address: string): boolean {
  const [, first = ''] = address.split('/');
  // Dot-files and `_headers` are for hosts.
  if (/^(?:\.|_(?!astro$))/.test(first) || FOR_PROGRAMS.test(address)) return false;
  return !NOT_KEPT.has(first) && address !== '/search/entries/';
}

/** The folder that an address lies in whose name changes with its content. */
export function contentFolder(address: string): string | undefined {
  return CONTENT_FOLDER.exec(address)?.[0];
}

/** Whether a file is loaded before anybody asks for it: what pages are made with, and what says that there is no network. */
export function isShell(address: string): boolean {
  return (
    /^\/_astro\/[^/]+\.(?:js|css)$/.test(address) ||
    // The letters of English and French, which every page has.
    /^\/_astro\/[^/]+-latin-(?!ext-)[^/]+\.woff2$/.test(address) ||
    /^\/\w+\/offline\/$/.test(address) ||
    /^\/search\/(?:entry|files\/\w+\/(?:catalogue|facets))\.json$/.test(address) ||
    /^\/manifest\/[^/]+$/.test(address) ||
    /^\/[^/]+\.(?:js|css|svg)$/.test(address)
  );
}

/** Whether a file is told by its hash: one whose name changes with its content, but for the many small ones of an index. */
export function isListed(address: string): boolean {
  return /^\/(?:_astro|logo)\//.test(address) || /^\/pagefind\/\w+\/\w+\/[^/]+$/.test(address);
}

/** Sums of bytes by group; see `groupOf`. */
export function sumGroups(files: KeptFile[], locales: string[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { address, size } of files) {
    const group = groupOf(address, locales);
    sums.set(group, (sums.get(group) ?? 0) + size);
  }
  return sums;
}
