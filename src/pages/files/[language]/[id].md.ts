import type { APIRoute } from 'astro';
import type { AgentSummary } from '../../../catalogue/catalogue.ts';
import { getCatalogue, readSource } from '../../../loaders/read-catalogue.ts';

interface Props {
  summary: AgentSummary;
  language: string;
}

export function getStaticPaths() {
  return getCatalogue().agents.flatMap((summary) =>
    Object.keys(summary.variants).map((language) => ({
      params: { language, id: summary.id },
      props: { summary, language },
    })),
  );
}

/** The file as received, byte for byte. */
export const GET: APIRoute<Props> = ({ props }) => {
  const bytes = readSource(props.summary, props.language);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
