/** What can be copied, in the order of the menu. */
export const shareForms = ['link', 'rich', 'markdown', 'mediawiki', 'jira', 'html', 'page', 'citation'] as const;
export type ShareForm = (typeof shareForms)[number];

/** The texts that `share-menu.ts` needs. */
export const shareMessageKeys = [
  ...shareForms.map((form) => `share.copied.${form}` as const),
  'share.example',
  'share.agents',
  'share.plain',
  'share.citation',
  'share.unreachable',
  'copy.failed',
] as const;
export type ShareMessageKey = (typeof shareMessageKeys)[number];
