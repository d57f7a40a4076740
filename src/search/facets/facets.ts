/** What agents can be chosen by; also the keys of the catalogue's address, with the same values. */
export const facets = ['capability', 'permission', 'tool', 'model', 'language', 'source'] as const;
export type Facet = (typeof facets)[number];

/** Chosen values by facet: ids, never labels. Within a facet any of them will do, each facet must be met. */
export type Selection = Partial<Record<Facet, string[]>>;

/** What a `tool:` or `outil:` of a question stands for; written as people write, without accents. */
export const facetWords: Readonly<Record<string, Facet>> = {
  capability: 'capability',
  capabilities: 'capability',
  capacite: 'capability',
  capacites: 'capability',
  competence: 'capability',
  permission: 'permission',
  permissions: 'permission',
  tool: 'tool',
  tools: 'tool',
  outil: 'tool',
  outils: 'tool',
  model: 'model',
  modele: 'model',
  language: 'language',
  lang: 'language',
  langue: 'language',
  source: 'source',
};

/** What an agent may do, in the order of the bits that say so. */
export const permissionIds = [
  'read',
  'write',
  'shell',
  'network',
  'mcp',
  'delegate',
  'inherited',
  'read-only',
  'unread',
] as const;
