import type { APIRoute } from 'astro';
import type { AgentSummary } from '../../../catalogue/catalogue.ts';
import type { RetiredAgent } from '../../../catalogue/permalinks/published.ts';
import { agentJson } from '../../../exports/agent-json.ts';
import { retiredJson } from '../../../exports/retired-json.ts';
import { diagnosticMessages } from '../../../i18n/diagnostic-message.ts';
import { catalogue, readAgent } from '../../../site/catalogue.ts';
import { jsonResponse } from '../../../views/json-response.ts';
import { listRetiredIds } from '../../../views/permalinks/list-moves.ts';

interface Props {
  found: { summary: AgentSummary } | { retired: RetiredAgent };
}

/** Also what was published under an id that is a former one now. */
export function getStaticPaths() {
  const { agents, former, retired } = catalogue;
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  const moved = former.flatMap(({ id, agent }) => (id === agent ? [] : [[id, byId.get(agent)] as const]));
  const present = [...byId, ...moved].flatMap(([id, summary]) => (summary ? [{ id, found: { summary } }] : []));
  const past = listRetiredIds({ retired }).map(({ id, retired }) => ({ id, found: { retired } }));
  return [...present, ...past].map(({ id, found }) => ({ params: { id }, props: { found } }));
}

export const GET: APIRoute<Props> = ({ props: { found } }) =>
  jsonResponse(
    'retired' in found ? retiredJson(found.retired) : agentJson(readAgent(found.summary), diagnosticMessages),
  );
