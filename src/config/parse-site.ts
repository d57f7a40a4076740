import { UserError } from './user-error.ts';

/** A path of whole segments without anything that an address or a header file would read as its own. */
const BASE = /^\/(?:[A-Za-z0-9._~-]+\/)*$/;

export interface Site {
  /** Origin such as `https://example.org`, `null` where it is not known. */
  site: string | null;
  /** Begins and ends with `/`. */
  base: string;
}

/**
 * Where the site will be published. A path in `site` is the base, unless that is given too. Throws a `UserError` where
 * either is no such thing, or where they disagree.
 *
 *     parseSite('https://me.github.io/agents', undefined) // => { site: 'https://me.github.io', base: '/agents/' }
 */
export function parseSite(site: string | undefined, base: string | undefined): Site {
  const url = site === undefined ? undefined : parseOrigin(site);
  const path = url && url.pathname !== '/' ? parseBase(url.pathname) : undefined;
  const given = base === undefined ? undefined : parseBase(base);
  if (path !== undefined && given !== undefined && path !== given) {
    throw new UserError(2, { key: 'site.baseDiffers', values: { site: site ?? '', base: given } });
  }
  return { site: url?.origin ?? null, base: given ?? path ?? '/' };
}

function parseOrigin(site: string): URL {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
  if (!isPlain) throw new UserError(2, { key: 'site.notAnAddress', values: { site } });
  return url;
}

function parseBase(base: string): string {
  const closed = `/${base}/`.replace(/\/{2,}/g, '/');
  if (!BASE.test(closed) || /\/\.{1,2}\//.test(closed))
    throw new UserError(2, { key: 'site.notABase', values: { base } });
  return closed;
}
