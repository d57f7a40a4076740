/**
 * The files of the search: what the build writes and a page reads. One entry (`SearchEntry`, never from a cache) names a
 * folder that changes with its content; in it lie the index (who there is, and all that facets need), the vocabulary,
 * the postings of words in alphabetical chunks, and one file of text for each text of an agent, for passages.
 */

/** Version of all of these files. */
export const SEARCH_VERSION = 1;

/** Where to look; the only file whose address stays. */
export interface SearchEntry {
  schemaVersion: typeof SEARCH_VERSION;
  /** Name of the folder below `/search/files/`. */
  hash: string;
  /** Texts by language, so that a page knows whether there is anything to find. */
  texts: Record<string, number>;
}

/** All texts as columns: the n-th entry of each is of the n-th text. An agent has a text a language. */
export interface SearchIndex {
  schemaVersion: typeof SEARCH_VERSION;
  /** Ids of agents in order. */
  agents: string[];
  languages: string[];
  tools: string[];
  models: string[];
  sources: string[];
  capabilities: { id: string; label: { en: string; fr: string }; parent?: string }[];
  /** By the number of a family of words: places of the capabilities that its members mean. */
  familyCapabilities: number[][];
  texts: {
    /** Place in `agents`. */
    agent: number[];
    language: number[];
    title: string[];
    /** `name` of the header where it says something else than the id; else empty. */
    name: string[];
    source: number[];
    /** Places in `models`. */
    models: number[][];
    /** Bits in the order of `permissionIds`. */
    permissions: number[];
    /** Places in `tools`; empty where everything is inherited. */
    tools: number[][];
    /** Places in `capabilities`, in the order of the file. */
    capabilities: number[][];
    /** Those that the title means, that the summary speaks of. */
    titleCapabilities: number[][];
    summaryCapabilities: number[][];
    /** Days since 1970 of the last change, -1 where it is not known. */
    changed: number[];
  };
  /** The first word of each chunk of postings. */
  chunks: string[];
  /** What a question may mean, see `readQueryVocabulary`. */
  vocabulary: string;
}

/** Stem (or `~` and the number of a family) → its postings, see `encodePostings`. */
export type SearchChunk = Record<string, string>;

/** What passages are cut from. */
export interface SearchText {
  summary: string;
  sections: SearchSection[];
}

export interface SearchSection {
  /** Anchor on the agent's page. */
  anchor: string;
  /** Of its author; empty where there is none. */
  heading: string;
  text: string;
}

/** How much a text is about a word: 1 to `LEVELS`. */
export const LEVELS = 7;

/** The term of a family of words, see `wordFamilies`. */
export function familyTerm(number: number): string {
  return `~${number}`;
}

/** The other way; `undefined` where a term is a stem. */
export function familyNumber(term: string): number | undefined {
  return term.startsWith('~') ? Number(term.slice(1)) : undefined;
}
