/**
 * What the download page says of an archive is known when that is made, after the page. Until then these stand for it; no text
 * of a page of ours has them.
 */
export const marks = {
  hash: '%archive-hash%',
  size: '%archive-size%',
  kept: '%archive-kept%',
  indexed: '%archive-indexed%',
};

/** Names an element that is on the page only in some cases. */
export const CASE = 'data-archive-case';

/**
 * `site`: the page of the site, which has the link. `copy`: that of the archive itself. `kept`: only the beginning of long texts
 * is in its search results. `indexed`: nor is the rest found.
 */
export type ArchiveCase = 'site' | 'copy' | 'kept' | 'indexed';
