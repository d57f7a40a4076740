import type { APIRoute } from 'astro';
import { linkTo } from '../components/link-to.ts';

/** Everything may be read; where the site's address is known, its pages are listed. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL(linkTo('/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
