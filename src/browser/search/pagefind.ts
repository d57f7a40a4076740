/** The part of Pagefind 1.6 that is used here, as its browser module gives it. */

export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

export interface PagefindOptions {
  /** Stands behind the address of the entry file, so that a new index is not mistaken for a cached one. */
  metaCacheTag?: string;
  ranking?: { termSimilarity?: number; metaWeights?: Record<string, number> };
}

export interface PagefindInstance {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindDocument>;
}

/** One document of the index with the places of the words that were found. */
export interface PagefindDocument {
  /** Plain text of the document, not escaped. */
  content: string;
  /** The same with `<` and `>` escaped; languages without spaces have U+200B between words. */
  raw_content: string;
  /** Positions of words in `content`, which are set apart by white space. */
  locations: number[];
  anchors: { element: string; id: string; text: string; location: number }[];
  /** As in the index, not escaped. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
