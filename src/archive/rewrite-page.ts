import { escapeMarkup } from '../core/text/escape-markup.ts';
import { scanTags, type Tag } from '../html/scan-tags.ts';

/** What is known of the site that a page is taken from. */
export interface ArchivedSite {
  /** Begins and ends with `/`. */
  base: string;
  /** Origin, `null` where it is not known. */
  site: string | null;
  /** A file of the site → where it lies in the archive; `undefined` where it is left out, or is none. */
  place: (file: string) => string | undefined;
  /** A module of the site → the classic script in the archive that does the same. Throws for one that nobody knows. */
  script: (file: string) => string;
  /** What a page may load. */
  policy: string;
}

/** An attribute with its new value; `null` takes it away. */
type Change = string | null;
type Changes = Map<string, Change>;

/** Where the site has no address of its own, any will do to resolve links. */
const NOWHERE = 'http://site.invalid';
/** Attributes that hold one address. */
const LINKING = new Set(['href', 'src', 'action', 'poster', 'data']);
/** Of links in a head, those that a page from a disk may follow. */
const LOADED = new Set(['stylesheet', 'icon']);
/** Of links in a head, those that are data: nobody asks for them. */
const TOLD = new Set(['canonical', 'alternate']);

/** Gives a function that makes pages of a site pages of its archive. */
export function createPageRewriter(site: ArchivedSite): (html: string, file: string) => string {
  const resolve = createResolver(site);
  return (html, file) => {
    const root = '../'.repeat(file.split('/').length - 1);
    const relative = (address: string) => resolve(address, file, root);
    const parts: string[] = [];
    let at = 0;
    for (const tag of scanTags(html)) {
      const written = tag.isClosing ? undefined : rewriteTag(tag, site, relative, root);
      if (written === undefined) continue;
      parts.push(html.slice(at, tag.start), written);
      at = tag.end;
    }
    parts.push(html.slice(at));
    return parts.join('');
  };
}

/** A tag as it is in the archive; `undefined` where it stays as it is, an empty text where it goes. */
function rewriteTag(tag: Tag, site: ArchivedSite, relative: Relative, root: string): string | undefined {
  const values = new Map(tag.attributes);
  const rel = values.get('rel') ?? '';
  if (tag.name === 'meta') return rewriteMeta(tag, values, site, relative);
  if (tag.name === 'script') return rewriteScript(tag, values, site, relative, root);
  if (tag.name === 'link' && !LOADED.has(rel) && !TOLD.has(rel)) return '';
  const changes: Changes = new Map();
  for (const [name, value] of tag.attributes) {
    if (name === 'data-base') changes.set(name, root || './');
    else if (name === 'srcset') changes.set(name, null);
    else if (LINKING.has(name)) {
      const isAbsolute = site.site !== null && value.startsWith(site.site);
      // An address that is given to others, or says where a page is published, is whole.
      if (isAbsolute && (tag.name === 'link' || rel === 'bookmark')) continue;
      const change = relative(value);
      if (change === null && tag.name === 'link') return '';
      if (change !== value) changes.set(name, change);
    }
  }
  return changes.size === 0 ? undefined : writeTag(tag, changes);
}

function rewriteMeta(
  tag: Tag,
  values: Map<string, string>,
  site: ArchivedSite,
  relative: Relative,
): string | undefined {
  const kind = values.get('http-equiv')?.toLowerCase();
  if (kind === 'content-security-policy') return writeTag(tag, new Map([['content', site.policy]]));
  if (kind !== 'refresh') return undefined;
  const [, wait = '0', address = ''] = /^(\d+); url=(.*)$/.exec(values.get('content') ?? '') ?? [];
  const target = relative(address);
  return target === null ? '' : writeTag(tag, new Map([['content', `${wait}; url=${target}`]]));
}

/** Modules are not run from a disk: a classic script that waits for the page takes the place of each. */
function rewriteScript(
  tag: Tag,
  values: Map<string, string>,
  site: ArchivedSite,
  relative: Relative,
  root: string,
): string | undefined {
  const source = values.get('src');
  if (source === undefined) return undefined;
  if (values.get('type') !== 'module') return writeTag(tag, new Map([['src', relative(source)]]));
  const script = site.script(source.slice(site.base.length));
  return `<script defer src="${escapeMarkup(root + script)}">`;
}

function writeTag({ name, attributes }: Tag, changes: Changes): string {
  const written = attributes.flatMap(([attribute, before]) => {
    const value = changes.has(attribute) ? changes.get(attribute) : before;
    return value === null || value === undefined ? [] : [` ${attribute}="${escapeMarkup(value)}"`];
  });
  return `<${name}${written.join('')}>`;
}

/** An address as a page has it → as it is in the archive; `null` where what it leads to is not reached from a disk. */
type Relative = (address: string) => string | null;

function createResolver({ base, site, place }: ArchivedSite) {
  const origin = site ?? NOWHERE;
  /** Path from the root of the site → file in the archive; most links are on every page. */
  const known = new Map<string, string | undefined>();
  const find = (pathname: string): string | undefined => {
    if (known.has(pathname)) return known.get(pathname);
    const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : undefined;
    const candidates =
      path === undefined
        ? []
        : path === '' || path.endsWith('/')
          ? [`${path}index.html`]
          : [path, `${path}/index.html`];
    const found = candidates.map(place).find((one) => one !== undefined);
    known.set(pathname, found);
    return found;
  };
  return (address: string, file: string, root: string): string | null => {
    // A place or a question on the page itself.
    if (address === '' || address.startsWith('#') || address.startsWith('?')) return address;
    const from = `${origin}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    if (!URL.canParse(address, from)) return null;
    const url = new URL(address, from);
    if (url.origin !== origin) return address;
    const found = find(url.pathname);
    if (found !== undefined) return root + found + url.search + url.hash;
    return site === null ? null : url.href;
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
