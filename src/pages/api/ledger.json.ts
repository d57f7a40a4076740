import type { APIRoute } from 'astro';
import { ledgerJson } from '../../exports/ledger-json.ts';
import { catalogue } from '../../site/catalogue.ts';
import { jsonResponse } from '../../views/json-response.ts';

export const GET: APIRoute = () => jsonResponse(ledgerJson(catalogue));
