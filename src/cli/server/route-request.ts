import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What becomes of a request. */
export type Route =
  /** `path` lies below the site's folder and begins with `/`. */
  | { type: 'file'; path: string }
  | { type: 'redirect'; location: string }
  | { type: 'missing' }
  | { type: 'method-not-allowed' };

/** Settings for hosts, not part of the site. */
const HOST_FILES = new Set(['/_headers', '/_headers.caddy', '/_headers.nginx', '/_redirects', '/_redirects.nginx']);

/**
 * Where an address leads on a site in `folder`, which lies below `base`: folders get their slash, the root leads to the
 * base, dot-files and files for hosts are not there.
 *
 *     routeRequest('GET', '/team/en', '/srv/site', '/team/') // => { type: 'redirect', location: '/team/en/' }
 */
export function routeRequest(method: string, address: string, folder: string, base: string): Route {
  if (method !== 'GET' && method !== 'HEAD') return { type: 'method-not-allowed' };
  const { pathname, search } = splitAddress(address);
  const isAboveBase = base !== '/' && (pathname === '/' || `${pathname}/` === base);
  if (isAboveBase) return { type: 'redirect', location: base + search };
  if (!pathname.startsWith(base)) return { type: 'missing' };
  const path = pathname.slice(base.length - 1);
  if (HOST_FILES.has(path) || path.split('/').some(isHidden)) return { type: 'missing' };
  if (path.endsWith('/')) return { type: 'file', path: `${path}index.html` };
  if (isFolder(folder, path)) return { type: 'redirect', location: `${pathname}/${search}` };
  return { type: 'file', path };
}

/** Path and query of an address. Two slashes at its beginning, which a redirect would take for a host, become one. */
export function splitAddress(address: string): { pathname: string; search: string } {
  const query = address.indexOf('?');
  const path = query < 0 ? address : address.slice(0, query);
  return { pathname: path.replace(/^[/\\]*/, '/'), search: query < 0 ? '' : address.slice(query) };
}

/** Also keeps `..` out. */
function isHidden(segment: string): boolean {
  return /^(\.|%2e)/i.test(segment) && segment !== '.well-known';
}

function isFolder(folder: string, path: string): boolean {
  try {
    return statSync(join(folder, decodeURI(path))).isDirectory();
  } catch {
    return false;
  }
}
