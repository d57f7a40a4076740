import type { APIRoute } from 'astro';
import { absoluteWith } from '../components/link-to.ts';
import { formatDocument } from '../exports/markdown/format-document.ts';
import { getCatalogue } from '../loaders/read-catalogue.ts';
import { llmsEntrance } from './_llms-document.ts';

/** Leads language models to the catalogue in each language. */
export const GET: APIRoute = ({ site }) =>
  new Response(formatDocument(llmsEntrance(getCatalogue(), absoluteWith(site))), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
