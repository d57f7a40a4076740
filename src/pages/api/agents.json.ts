import type { APIRoute } from 'astro';
import { agentsJson } from '../../exports/agents-json.ts';
import { getCatalogue } from '../../loaders/read-catalogue.ts';
import { jsonResponse } from '../_json-response.ts';

export const GET: APIRoute = () => jsonResponse(agentsJson(getCatalogue()));
