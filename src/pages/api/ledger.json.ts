import type { APIRoute } from 'astro';
import { ledgerJson } from '../../exports/ledger-json.ts';
import { getCatalogue } from '../../loaders/read-catalogue.ts';
import { jsonResponse } from '../_json-response.ts';

export const GET: APIRoute = () => jsonResponse(ledgerJson(getCatalogue()));
