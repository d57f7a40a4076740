import type { APIRoute } from 'astro';
import type { AgentSummary } from '../../../catalogue/catalogue.ts';
import { agentJson } from '../../../exports/agent-json.ts';
import { getCatalogue, getRecord } from '../../../loaders/read-catalogue.ts';
import { describe } from '../../_describe.ts';
import { jsonResponse } from '../../_json-response.ts';

interface Props {
  summary: AgentSummary;
}

export function getStaticPaths() {
  return getCatalogue().agents.map((summary) => ({ params: { id: summary.id }, props: { summary } }));
}

export const GET: APIRoute<Props> = ({ props }) => jsonResponse(agentJson(getRecord(props.summary).agent, describe));
