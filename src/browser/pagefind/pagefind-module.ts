/** What is used of `pagefind.js`, as Pagefind 1.6 documents it. */
export interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string; noWorker: true }): PagefindInstance;
}

export interface PagefindInstance {
  options(options: { ranking: Record<string, number | Record<string, number>> }): Promise<void>;
  /** Loads what a search for it needs, and says nothing of what it could not load. */
  preload(term: string): Promise<void>;
  search(
    term: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  /** Pagefind's hash of the page. */
  id: string;
  score: number;
  /** Positions of the words that were found, from the beginning of the page. */
  words: number[];
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** As it was indexed, with one space wherever there was white space. */
  content: string;
  anchors: PagefindAnchor[];
}

export interface PagefindAnchor {
  id: string;
  /** In words of the content. */
  location: number;
}
