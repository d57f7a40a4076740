/**
 * Anchors that an agent's page has in every language. Headings of the instructions (`i-…`) are the author's and exist in
 * one language only.
 */
const SHARED_ANCHOR =
  /^(?:summary|examples|example-\d+|capabilities|commands|tools|instructions|relations|use|source|report)$/;

export interface PlacedAnchor {
  id: string;
  /** Distance from the top of the window, in pixels; negative above it. */
  top: number;
}

/**
 * The hash (without `#`) that leads to the same place of the page in another language: the present one where there is
 * one, else that of the section being read. Empty at the top of the page, which begins
 * with the summary. A heading of the instructions stands for them.
 */
export function sharedHash(hash: string, anchors: PlacedAnchor[], readingLine: number): string {
  if (hash.startsWith('i-')) return 'instructions';
  if (hash !== '') return hash;
  const read = anchors.filter(({ id, top }) => SHARED_ANCHOR.test(id) && top <= readingLine).at(-1)?.id;
  return read === undefined || read === 'summary' ? '' : read;
}

/** The anchors of the page in their order, with where they are now. */
export function placedAnchors(root: ParentNode): PlacedAnchor[] {
  const elements = [...root.querySelectorAll<HTMLElement>('main [id]')];
  return elements.map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }));
}
