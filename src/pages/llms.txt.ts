import type { APIRoute } from 'astro';
import { absoluteWith } from '../addresses/link-to.ts';
import { formatDocument } from '../exports/markdown/format-document.ts';
import { catalogue } from '../site/catalogue.ts';
import { llmsEntrance } from '../views/llms-document.ts';

/** Leads language models to the catalogue in each language. */
export const GET: APIRoute = ({ site }) =>
  new Response(formatDocument(llmsEntrance(catalogue, absoluteWith(site))), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
