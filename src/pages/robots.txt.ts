import type { APIRoute } from 'astro';

/** Everything may be read. */
export const GET: APIRoute = () =>
  new Response('User-agent: *\nAllow: /\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
