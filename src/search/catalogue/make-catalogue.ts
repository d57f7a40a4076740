import type { VocabularyEntry } from '../../core/schema.ts';
import { perLocale } from '../../i18n/per-locale.ts';
import { foldWord } from '../../words/fold-word.ts';
import { splitWords } from '../../words/split-words.ts';
import type { PermissionId } from '../facets/facet-values.ts';
import { permissionIds } from '../facets/facets.ts';
import { wordFamilies } from '../query/word-families.ts';
import { packVocabulary } from '../vocabulary/pack-vocabulary.ts';
import { packIds } from './pack-ids.ts';
import { type Posting, packPostings } from './postings.ts';
import {
  type FacetTable,
  FIRST_CHARACTER,
  HOLDS,
  HOLDS_ALL,
  type PackedCatalogue,
  SEARCH_VERSION,
  type SearchSection,
} from './search-catalogue.ts';

/** One text of an agent, as the build knows it. */
export interface SearchDocument {
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

/** The files of the catalogue's part. */
export interface MadeCatalogue {
  catalogue: PackedCatalogue;
  facets: FacetTable;
  /** Chunks of the vocabulary, see `packVocabulary`. */
  vocabulary: string[];
}

/** Texts, those of an agent together → the files of the search; `match` gives the capabilities that a phrase means. */
export function makeCatalogue(
  sources: SearchDocument[],
  vocabulary: VocabularyEntry[],
  match: (phrase: string) => string[],
): MadeCatalogue {
  const indexes = new Map(vocabulary.map(({ id }, index) => [id, index]));
  const toIndexes = (ids: string[]) => [...new Set(ids.flatMap((id) => indexes.get(id) ?? []))];
  const languages = distinct(sources.map(({ language }) => language));
  const firsts = sources.filter(({ agent }, text) => agent !== sources[text - 1]?.agent);
  const { starts, chunks } = packVocabulary(vocabulary);
  const catalogue: PackedCatalogue = {
    schemaVersion: SEARCH_VERSION,
    languages,
    agents: packIds(
      firsts.map(({ agent }) => agent),
      firsts.map(({ title }) => title),
    ),
    steps: sources.map(({ agent }, text) => Number(agent !== sources[text - 1]?.agent)).join(''),
    language: sources
      .map(({ language }) => String.fromCharCode(FIRST_CHARACTER + languages.indexOf(language)))
      .join(''),
    titles: toLines(sources.map(({ title }) => title)),
    names: toLines(sources.map(({ name, agent, title }) => (saysMore(name, agent, title) ? name : ''))),
    capabilities: {
      ids: toLines(vocabulary.map(({ id }) => id)),
      ...perLocale((locale) => toLines(vocabulary.map(({ label }) => label[locale] ?? ''))),
      parents: vocabulary.map(({ parent }) => (parent === undefined ? -1 : (indexes.get(parent) ?? -1))),
    },
    having: packHaving(sources, vocabulary.length, toIndexes, match),
    familyCapabilities: wordFamilies.map((members) => toIndexes(members.flatMap(match))),
    vocabulary: starts,
  };
  return { catalogue, facets: makeFacets(sources), vocabulary: chunks };
}

/** By capability the texts that have it, with how. */
function packHaving(
  sources: SearchDocument[],
  count: number,
  toIndexes: (ids: string[]) => number[],
  match: (phrase: string) => string[],
): string[] {
  const having: Posting[][] = Array.from({ length: count }, () => []);
  sources.forEach(({ title, name, summary, capabilities }, text) => {
    const levels = new Map<number, number>();
    const add = (ids: string[], how: number) => {
      for (const index of toIndexes(ids)) levels.set(index, (levels.get(index) ?? 0) + how);
    };
    add(capabilities, HOLDS.list);
    add(clausesOf(summary).flatMap(match), HOLDS.summary);
    add([title, name.replace(/[-_]/g, ' ')].flatMap(match), HOLDS.title);
    for (const [index, level] of levels) having[index]?.push({ text, level });
  });
  return having.map((postings) => packPostings(postings, HOLDS_ALL));
}

function makeFacets(sources: SearchDocument[]): FacetTable {
  const [tools, models, origins] = [
    distinct(sources.flatMap((source) => source.tools)),
    distinct(sources.flatMap((source) => source.models)),
    distinct(sources.map(({ source }) => source)),
  ];
  return {
    tools,
    models,
    sources: origins,
    texts: {
      source: sources.map(({ source }) => origins.indexOf(source)),
      models: sources.map((source) => source.models.map((model) => models.indexOf(model))),
      permissions: sources.map(({ permissions }) => toBits(permissions)),
      tools: sources.map((source) => source.tools.map((tool) => tools.indexOf(tool))),
      changed: sources.map(({ changed }) => (changed === null ? -1 : Math.floor(Date.parse(changed) / 86_400_000))),
    },
  };
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort();
}

/** With a line end after each; what is within becomes a space. */
function toLines(texts: string[]): string {
  return texts.map((text) => `${text.replace(/[\n\r]+/g, ' ')}\n`).join('');
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

function toBits(permissions: SearchDocument['permissions']): number {
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
