/**
 * The catalogue's part of the search: what the build writes and a page reads beside Pagefind's bundles. One entry
 * (`SearchEntry`, never from a cache) names a folder that changes with its content; in it lie the catalogue (who there
 * is), the facets, and the vocabulary in chunks. What texts say is asked of the bundles alone, see `full-text.ts`.
 */
import type { PerLocale, SomeLocales } from '../../i18n/per-locale.ts';

/** Version of all of these files. */
export const SEARCH_VERSION = 2;

/** Where to look; the only file whose address stays. */
export interface SearchEntry {
  schemaVersion: typeof SEARCH_VERSION;
  /** The build that it is of: pages of another one are not answered by it. */
  build: string;
  /** Name of the folder below `/search/files/`. */
  hash: string;
  /** Texts by language, so that a page knows whether there is anything to find. */
  texts: Record<string, number>;
  bundles: Bundle[];
}

/** One of Pagefind's bundles. Its texts are those of its languages, in the order of the catalogue. */
export interface Bundle {
  /** Name of its folder below `/pagefind/`. */
  key: string;
  /** Name of the folder in it, which changes with anything in the bundle. */
  state: string;
  languages: string[];
  /** What Pagefind calls this state of the index: its files are named by it. */
  hash: string;
  /** Which of Pagefind's programs reads it: that of a language, or `unknown`. */
  program: string;
  /** How many texts it holds. */
  count: number;
}

/** `0`: a digit would not do for the eleventh language, nor a character of base 36 for the thirty-seventh. */
export const FIRST_CHARACTER = 0x30;

/** The catalogue as it is written: columns, each as short as it can be read; see `open-catalogue.ts`. */
export interface PackedCatalogue {
  schemaVersion: typeof SEARCH_VERSION;
  languages: string[];
  /** See `packIds`. */
  agents: string;
  /** Of each text how many agents further it belongs than the text before, as digits. */
  steps: string;
  /** Of each text the index in `languages`, as a character: `FIRST_CHARACTER` for the first, those that follow it for the next. */
  language: string;
  /** A line a text. */
  titles: string;
  /** A line a text: `name` of the header where it says something else than the id; else empty. */
  names: string;
  /** Ids, labels by language (an empty line where one is lacking), and for each the index of the wider one, or `-1`. */
  capabilities: PerLocale<string> & { ids: string; parents: number[] };
  /** Of each capability the texts that have it, with how they have it (`HOLDS`); see `packPostings`. */
  having: string[];
  /** By the number of a family of words: indexes of the capabilities that its members mean. */
  familyCapabilities: number[][];
  /** The first word of each chunk of the vocabulary. */
  vocabulary: string[];
}

/** The catalogue as the search works on it. All texts are columns: the n-th entry of each is of the n-th text. */
export interface SearchCatalogue {
  /** Ids of agents in order. */
  agents: string[];
  languages: string[];
  capabilities: SearchCapability[];
  familyCapabilities: number[][];
  texts: {
    /** Index in `agents`; texts of one agent are together. */
    agent: number[];
    /** Index in `languages`. */
    language: number[];
    title: string[];
    name: string[];
  };
  /** How each text has a capability, by its index: 0, or one of `HOLDS`. */
  having(index: number): Uint8Array;
  vocabulary: string[];
}

export interface SearchCapability {
  id: string;
  label: SomeLocales<string>;
  parent?: string;
}

/** How a text has a capability: in its own list, by its summary, by its title; sums of these. */
export const HOLDS = { list: 1, summary: 2, title: 4 } as const;
/** The largest sum. */
export const HOLDS_ALL = 7;

/** What agents are chosen by, apart from their languages and capabilities, which the catalogue knows; by text. */
export interface FacetTable {
  tools: string[];
  models: string[];
  sources: string[];
  texts: {
    source: number[];
    /** Indexes in `models`. */
    models: number[][];
    /** Bits in the order of `permissionIds`. */
    permissions: number[];
    /** Indexes in `tools`; empty where everything is inherited. */
    tools: number[][];
    /** Days since 1970 of the last change, -1 where it is not known. */
    changed: number[];
  };
}

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
