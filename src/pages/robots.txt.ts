import type { APIRoute } from 'astro';
import { absoluteWith } from '../addresses/link-to.ts';

/** Everything may be read; where the site's address is known, its pages are listed. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${absoluteWith(site)('/sitemap-index.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
