import type { APIRoute } from 'astro';
import { absoluteWith } from '../../../../addresses/link-to.ts';
import type { AgentSummary } from '../../../../catalogue/catalogue.ts';
import type { RetiredAgent } from '../../../../catalogue/permalinks/published.ts';
import { formatDocument } from '../../../../exports/markdown/format-document.ts';
import { type Locale, localeCodes } from '../../../../i18n/locales.ts';
import { catalogue, readAgent } from '../../../../site/catalogue.ts';
import { agentDocument } from '../../../../views/agent/agent-document.ts';
import { createLookups, type Lookups } from '../../../../views/agent/create-lookups.ts';
import { listRetiredIds } from '../../../../views/permalinks/list-moves.ts';
import { retiredDocument } from '../../../../views/permalinks/retired-document.ts';

interface Props {
  locale: Locale;
  found: { agent: AgentSummary; lookups: Lookups } | { retired: RetiredAgent };
}

/** Also at former ids: there is what the agent is today. */
export function getStaticPaths() {
  return localeCodes.flatMap((locale) => {
    const lookups = createLookups(catalogue, locale);
    const present = catalogue.agents.flatMap((agent) =>
      [agent.id, ...agent.aliases].map((id) => ({ id, found: { agent, lookups } })),
    );
    const past = listRetiredIds(catalogue).map(({ id, retired }) => ({ id, found: { retired } }));
    return [...present, ...past].map(({ id, found }) => ({ params: { locale, id }, props: { locale, found } }));
  });
}

/** The page of an agent as Markdown, for language models and for pasting. */
export const GET: APIRoute<Props> = ({ props: { locale, found }, site }) => {
  const absolute = absoluteWith(site);
  const blocks =
    'retired' in found
      ? retiredDocument(found.retired, catalogue, { locale, absolute })
      : agentDocument(readAgent(found.agent), found.agent, { locale, lookups: found.lookups, absolute });
  return new Response(formatDocument(blocks), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
