/** The texts of the interface that search results are put into words with. */
export const searchMessageKeys = [
  'search.hint',
  'search.loading',
  'search.none',
  'search.noneHint',
  'search.error',
  'search.offline',
  'search.retry',
  'search.count',
  'search.countMore',
  'search.countOthers',
  'search.countOthersMore',
  'search.onlyOthers',
  'search.both',
  'search.others',
  'search.more',
  'search.page',
  'search.textIn',
  'search.capabilities',
  'search.example',
  'search.commands',
  'search.tools',
  'search.instructions',
  'agent.language.unknown',
] as const;

export type SearchMessageKey = (typeof searchMessageKeys)[number];
