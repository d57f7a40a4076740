import { formatQueryVocabulary } from '../../capabilities/query/format-query-vocabulary.ts';
import type { VocabularyEntry } from '../../schema.ts';
import { foldWord, splitWords } from '../../text/split-words.ts';
import type { PermissionId } from '../facets/facet-values.ts';
import { permissionIds } from '../facets/facets.ts';
import { wordFamilies } from '../query/word-families.ts';
import { makeChunks } from './make-chunks.ts';
import {
  SEARCH_VERSION,
  type SearchChunk,
  type SearchIndex,
  type SearchSection,
  type SearchText,
} from './search-data.ts';

/** One text of an agent, as the build knows it. */
export interface SearchSource {
  agent: string;
  language: string;
  title: string;
  name: string;
  summary: string;
  source: string;
  /** Families of models, best first. */
  models: string[];
  permissions: PermissionId[];
  /** Slugs. */
  tools: string[];
  capabilities: string[];
  /** ISO date or `null`. */
  changed: string | null;
  /** In the order of the page; their words count by `weight`. */
  sections: (SearchSection & { weight: number })[];
}

export interface SearchData {
  index: SearchIndex;
  chunks: SearchChunk[];
  texts: SearchText[];
}

/** Texts in the order of agents → the files of the search; `match` gives the capabilities that a phrase means. */
export function makeSearchData(
  sources: SearchSource[],
  vocabulary: VocabularyEntry[],
  match: (phrase: string) => string[],
): SearchData {
  const numbers = new Map(vocabulary.map(({ id }, number) => [id, number]));
  const toNumbers = (ids: string[]) => [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))];
  const agents = [...new Set(sources.map(({ agent }) => agent))];
  const [languages, tools, models, origins] = [
    distinct(sources.map(({ language }) => language)),
    distinct(sources.flatMap((source) => source.tools)),
    distinct(sources.flatMap((source) => source.models)),
    distinct(sources.map(({ source }) => source)),
  ];
  const places = new Map(agents.map((agent, place) => [agent, place]));
  const { chunks, starts } = makeChunks(sources);
  const index: SearchIndex = {
    schemaVersion: SEARCH_VERSION,
    agents,
    languages,
    tools,
    models,
    sources: origins,
    capabilities: vocabulary.map(({ id, label: { en, fr }, parent }) => ({
      id,
      label: { en, fr },
      ...(parent && { parent }),
    })),
    familyCapabilities: wordFamilies.map((members) => toNumbers(members.flatMap(match))),
    texts: {
      agent: sources.map(({ agent }) => places.get(agent) ?? 0),
      language: sources.map(({ language }) => languages.indexOf(language)),
      title: sources.map(({ title }) => title),
      name: sources.map(({ name, agent, title }) => (saysMore(name, agent, title) ? name : '')),
      source: sources.map(({ source }) => origins.indexOf(source)),
      models: sources.map((source) => source.models.map((model) => models.indexOf(model))),
      permissions: sources.map(({ permissions }) => toBits(permissions)),
      tools: sources.map((source) => source.tools.map((tool) => tools.indexOf(tool))),
      capabilities: sources.map((source) => toNumbers(source.capabilities)),
      titleCapabilities: sources.map(({ title, name }) =>
        toNumbers([title, name.replace(/[-_]/g, ' ')].flatMap(match)),
      ),
      summaryCapabilities: sources.map(({ summary }) => toNumbers(clausesOf(summary).flatMap(match))),
      changed: sources.map(({ changed }) => (changed === null ? -1 : Math.floor(Date.parse(changed) / 86_400_000))),
    },
    chunks: starts,
    vocabulary: formatQueryVocabulary(vocabulary),
  };
  const texts = sources.map(({ summary, sections }) => ({
    summary,
    sections: sections.map(({ anchor, heading, text }) => ({ anchor, heading, text })),
  }));
  return { index, chunks, texts };
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort();
}

/** A `name` that is the id or the title again needs no place of its own. */
function saysMore(name: string, agent: string, title: string): boolean {
  const fold = (text: string) =>
    splitWords(text)
      .map(({ form }) => foldWord(form))
      .join(' ');
  const folded = fold(name);
  return folded !== '' && folded !== fold(agent) && folded !== fold(title);
}

function toBits(permissions: SearchSource['permissions']): number {
  return permissionIds.reduce((bits, id, at) => bits | (Number(permissions.includes(id)) << at), 0);
}

/** The beginning of a summary in the pieces that a capability may be said in. */
function clausesOf(summary: string): string[] {
  return summary
    .slice(0, 400)
    .split(/[.,;:!?()\n]| - | — |\b(?:and|or|et|ou|for|pour)\b/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && clause.length <= 80);
}
