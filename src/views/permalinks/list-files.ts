import { addresses } from '../../addresses/addresses.ts';
import type { AgentSummary, Catalogue } from '../../catalogue/catalogue.ts';
import { defaultLocale, isLocale } from '../../i18n/locales.ts';
import { chooseVariant } from '../language/choose-variant.ts';

export interface ServedFile {
  /** As they are in the address. */
  id: string;
  language: string;
  summary: AgentSummary;
  /** The key of the variant that is served there. */
  variant: string;
  /** Its ending is that of a text. */
  isText: boolean;
}

/**
 * Every file below `/files/`. An address that was published stays: under a former id there is the file of today, and
 * where an agent lost a language, the text that its page in that language shows.
 */
export function listFiles({ agents, former }: Pick<Catalogue, 'agents' | 'former'>): ServedFile[] {
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  const today = agents.flatMap((summary) =>
    Object.keys(summary.variants).map((language) => serve(summary.id, language, summary, language)),
  );
  const before = former.flatMap(({ id, agent, languages }) => {
    const summary = byId.get(agent);
    return summary ? languages.map((language) => serve(id, language, summary, pickVariant(summary, language))) : [];
  });
  return [...today, ...before];
}

/** From where a file would be, were it not served under the ending of a text: it may have been published there. */
export function listFileMoves(catalogue: Pick<Catalogue, 'agents' | 'former'>): { from: string; to: string }[] {
  return listFiles(catalogue)
    .filter(({ isText }) => isText)
    .map(({ language, id }) => ({ from: addresses.file(language, id, false), to: addresses.file(language, id, true) }));
}

function serve(id: string, language: string, summary: AgentSummary, variant: string): ServedFile {
  return { id, language, summary, variant, isText: summary.variants[variant]?.links.file.endsWith('.txt') ?? false };
}

/** The paths and props of pages that serve one each. */
export function filePaths(files: ServedFile[]) {
  return files.map((file) => ({ params: { language: file.language, id: file.id }, props: { file } }));
}

function pickVariant({ variants }: AgentSummary, language: string): string {
  if (Object.hasOwn(variants, language)) return language;
  return chooseVariant(variants, isLocale(language) ? language : defaultLocale);
}
