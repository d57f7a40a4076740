import type { APIRoute } from 'astro';
import type { AgentSummary } from '../../../catalogue/catalogue.ts';
import { fixFile } from '../../../core/fix/fix-file.ts';
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

/** The file as strict readers accept it; of one that needs nothing the same text. */
export const GET: APIRoute<Props> = ({ props: { summary, language } }) => {
  const fixed = fixFile(summary.variants[language]?.file ?? '', readSource(summary, language));
  return new Response(fixed?.text ?? '', { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
