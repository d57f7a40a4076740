import { formatQueryVocabulary } from '../../capabilities/query/format-query-vocabulary.ts';
import type { VocabularyEntry } from '../../schema.ts';
import { foldWord, splitWords } from '../../text/split-words.ts';
import { permissionIds } from '../facets/facets.ts';
import { findFamilies } from '../query/find-families.ts';
import { wordFamilies } from '../query/word-families.ts';
import { encodePostings, type Posting } from './encode-postings.ts';
import {
  familyTerm,
  LEVELS,
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
  permissions: Record<(typeof permissionIds)[number], boolean>;
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

/** What a word of the title and of the summary counts; sections bring their own weight. */
const WEIGHTS = { title: 8, summary: 4 };
/** A word counts at most so often in a text. */
const MAX_COUNT = 6;
/** Half of what a word can count for is reached at this sum of weights, in a text of usual length. */
const HALF_SUM = 5;
/** Words of a text of usual length, and how much its length matters (0: not at all). */
const USUAL_LENGTH = 900;
const LENGTH_MATTERS = 0.35;
/** Signs of postings in one chunk: some 2.5 kB when compressed. */
const CHUNK_SIZE = 5000;

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
    ...{ agents, languages, tools, models, sources: origins },
    capabilities: vocabulary.map(({ id, label }) => ({ id, label: { en: label.en, fr: label.fr } })),
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
  return permissionIds.reduce((bits, id, at) => bits | (Number(permissions[id]) << at), 0);
}

/** The beginning of a summary in the pieces that a capability may be said in. */
function clausesOf(summary: string): string[] {
  return summary
    .slice(0, 400)
    .split(/[.,;:!?()\n]| - | — |\b(?:and|or|et|ou|for|pour)\b/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && clause.length <= 80);
}

/** The postings of all words, in chunks of about one size, in the order of their words. */
function makeChunks(sources: SearchSource[]): { chunks: SearchChunk[]; starts: string[] } {
  const postings = new Map<string, Posting[]>();
  sources.forEach((source, text) => {
    for (const [term, level] of weighWords(source)) {
      const list = postings.get(term);
      if (list) list.push({ text, level });
      else postings.set(term, [{ text, level }]);
    }
  });
  const chunks: SearchChunk[] = [];
  const starts: string[] = [];
  let size = CHUNK_SIZE;
  for (const term of [...postings.keys()].sort()) {
    if (size >= CHUNK_SIZE) {
      chunks.push({});
      starts.push(term);
      size = 0;
    }
    const encoded = encodePostings(postings.get(term) ?? []);
    (chunks.at(-1) as SearchChunk)[term] = encoded;
    size += encoded.length + term.length + 6;
  }
  return { chunks, starts };
}

/** Stem → how much a text is about it; families of words that are in it, too. */
function weighWords(source: SearchSource): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  let length = 0;
  const add = (term: string, weight: number) => {
    const entry = sums.get(term) ?? { sum: 0, count: 0 };
    if (entry.count < MAX_COUNT) entry.sum += weight;
    entry.count++;
    sums.set(term, entry);
  };
  const read = (text: string, weight: number) => {
    const stems = splitWords(text).map(({ stem }) => stem);
    length += stems.length;
    for (const stem of stems) add(stem, weight);
    for (const family of findFamilies(stems)) add(familyTerm(family.number), weight);
  };
  read(`${source.title}\n${source.name}\n${source.agent}`, WEIGHTS.title);
  read(source.summary, WEIGHTS.summary);
  for (const { heading, text, weight } of source.sections) read(`${heading}\n${text}`, weight);
  const norm = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / USUAL_LENGTH;
  return new Map(
    [...sums].map(([term, { sum }]) => {
      const share = sum / (sum + HALF_SUM * norm);
      return [term, Math.max(1, Math.min(LEVELS, Math.ceil(share * LEVELS)))];
    }),
  );
}
