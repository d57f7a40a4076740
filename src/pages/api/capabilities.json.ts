import type { APIRoute } from 'astro';
import { capabilitiesJson } from '../../exports/capabilities-json.ts';
import { catalogue } from '../../site/catalogue.ts';
import { jsonResponse } from '../../views/json-response.ts';

export const GET: APIRoute = () => jsonResponse(capabilitiesJson(catalogue));
