import type { APIRoute } from 'astro';
import { formatDocument } from '../exports/markdown/format-document.ts';
import { getCatalogue } from '../loaders/read-catalogue.ts';
import { absoluteWith } from './_absolute.ts';
import { llmsEntrance } from './_llms-document.ts';

/** Leads language models to the catalogue in each language. */
export const GET: APIRoute = ({ site }) =>
  new Response(formatDocument(llmsEntrance(getCatalogue(), absoluteWith(site))), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
