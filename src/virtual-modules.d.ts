/** What the integration of `src/integrations/catalogue.ts` tells pages and collections of the catalogue that was read. */
declare module 'virtual:agentheque/site' {
  type Catalogue = import('./catalogue/catalogue.ts').Catalogue;
  /** All of the catalogue but its agents, which are a collection. */
  export const catalogue: Omit<Catalogue, 'agents'>;
  /** The folder with the finished records. */
  export const cacheDir: string;
  /** Whether an archive is made of the site. */
  export const hasArchive: boolean;
}

declare module 'virtual:agentheque/collections' {
  export const agents: import('./catalogue/catalogue.ts').AgentSummary[];
  export const vocabulary: import('./core/schema.ts').VocabularyEntry[];
}
