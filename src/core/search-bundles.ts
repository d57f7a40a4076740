/** `pagefind/bundles.json`: which languages have a search index, and a mark of what is in each. Read by every search. */
export interface SearchBundles {
  schemaVersion: 1;
  /** By bundle: `en`, `fr`, and `other` for all further languages. The hash changes with anything in the index. */
  bundles: Record<string, { documents: number; hash: string }>;
}
