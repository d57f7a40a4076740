import type { APIRoute } from 'astro';
import { capabilitiesJson } from '../../exports/capabilities-json.ts';
import { getCatalogue } from '../../loaders/read-catalogue.ts';
import { jsonResponse } from '../_json-response.ts';

export const GET: APIRoute = () => jsonResponse(capabilitiesJson(getCatalogue()));
