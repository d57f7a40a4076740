import type { AgentSummary, Catalogue } from '../../catalogue/catalogue.ts';
import { servedEnding } from '../../core/formats/formats.ts';
import { defaultLocale, isLocale } from '../../i18n/locales.ts';
import { chooseVariant } from '../language/choose-variant.ts';

export interface ServedFile {
  /** As they are in the address. */
  id: string;
  language: string;
  summary: AgentSummary;
  /** The key of the variant that is served there. */
  variant: string;
  /** `md`, or that of another format. */
  ending: string;
}

/**
 * Every file below `/files/`. An address that was published stays: under a former id there is the file of today, and
 * where an agent lost a language, the text that its page in that language shows.
 */
export function listFiles({ agents, former }: Pick<Catalogue, 'agents' | 'former'>): ServedFile[] {
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  const today = agents.flatMap((summary) =>
    Object.keys(summary.variants).map((language) => ({ id: summary.id, language, summary, variant: language })),
  );
  const before = former.flatMap(({ id, agent, languages }) => {
    const summary = byId.get(agent);
    return summary
      ? languages.map((language) => ({ id, language, summary, variant: pickVariant(summary, language) }))
      : [];
  });
  return [...today, ...before].map((file) => ({
    ...file,
    ending: servedEnding(file.summary.variants[file.variant]?.file ?? ''),
  }));
}

/** The paths and props of pages that serve one each. */
export function filePaths(catalogue: Pick<Catalogue, 'agents' | 'former'>) {
  return listFiles(catalogue).map((file) => ({
    params: { language: file.language, id: file.id, ending: file.ending },
    props: { file },
  }));
}

function pickVariant({ variants }: AgentSummary, language: string): string {
  if (Object.hasOwn(variants, language)) return language;
  return chooseVariant(variants, isLocale(language) ? language : defaultLocale);
}
