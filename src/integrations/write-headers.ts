import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatApacheHeaders, formatCaddyHeaders, formatHeaders, formatNginxHeaders } from './format-headers.ts';
import { httpHeaders } from './http-headers.ts';

/**
 * Writes `_headers`, which Netlify, Cloudflare Pages and our own server follow, and the same for nginx, Caddy and Apache.
 * Other hosts have the pages' `<meta>`. It names what lies at the top of the site, so it comes after all that writes there.
 */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'agentheque:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const entries = await listEntries(dir);
        await writeFile(new URL('_headers', dir), formatHeaders(httpHeaders, base, entries));
        await writeFile(new URL('_headers.nginx', dir), formatNginxHeaders(httpHeaders, base));
        await writeFile(new URL('_headers.caddy', dir), formatCaddyHeaders(httpHeaders, base));
        await writeFile(new URL('.htaccess', dir), formatApacheHeaders(httpHeaders, base));
      },
    },
  };
}

/** Share pictures are put there when Astro is done. */
const LATER = ['cards/'];

/** What lies at the top of a site or will, without what is for its host alone. */
async function listEntries(dir: URL): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isDirectory() || !/^[._]/.test(entry.name))
    .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`);
  return [...new Set([...found, ...LATER])].sort();
}
