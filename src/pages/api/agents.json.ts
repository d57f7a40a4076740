import type { APIRoute } from 'astro';
import { agentsJson } from '../../exports/agents-json.ts';
import { catalogue } from '../../site/catalogue.ts';
import { jsonResponse } from '../../views/json-response.ts';

export const GET: APIRoute = () => jsonResponse(agentsJson(catalogue));
