/** Moves of pages as hosts and servers take them. The site has a page at each former address, which works anywhere. */

export interface Redirect {
  /** Addresses as they are served, base included. */
  from: string;
  to: string;
}

/** Cloudflare Pages reads no more rules than this, and fails on none. */
const MAX_RULES = 2000;

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export function formatRedirects(redirects: Redirect[]): string {
  const rules = redirects.slice(0, MAX_RULES).map(({ from, to }) => `${from} ${to} 301`);
  const left = redirects.length - rules.length;
  const note = left > 0 ? [`# ${left} more are left to the pages at these addresses.`] : [];
  return [...rules, ...note].map((line) => `${line}\n`).join('');
}

/**
 * `_redirects.nginx`: lines of a `map`.
 *
 *     map $uri $moved { include /srv/site/_redirects.nginx; }
 *     server { if ($moved) { return 301 $moved; } }
 */
export function formatNginxMap(redirects: Redirect[]): string {
  return redirects.map(({ from, to }) => `${JSON.stringify(from)} ${JSON.stringify(to)};\n`).join('');
}
