/** Anchors that a page has in every language. Headings of the instructions (`i-…`) are the author's, in one language. */
const SHARED_ANCHOR =
  /^(?:summary|examples|example-\d+|capabilities|commands|tools|instructions|relations|use|source|report|row-\d+)$/;
const HEADING = /^i-/;

/** An anchor may be so far above the window, in pixels, and still be what the reader came for. */
const JUST_ABOVE = 40;

export interface PlacedAnchor {
  id: string;
  /** Distance from the top of the window, in pixels; negative above it. */
  top: number;
}

/** The window and what is in it. */
export interface View {
  /** Of the address, without `#`. */
  hash: string;
  /** In the order of the page. */
  anchors: PlacedAnchor[];
  /** Height of the window in pixels. */
  height: number;
  /** Whether the page is scrolled to its beginning, where the controls are: a reader who went there came to use them. */
  isAtTop: boolean;
}

/** What within the upper third of the window is, is being read. */
const READING_LINE = 1 / 3;

/**
 * The anchor of the place that the reader is at, empty at the beginning of the page: that of the address, unless the
 * reader has moved on from it, else of the last section or heading that begins above the reading line.
 */
export function anchorInView({ hash, anchors, height, isAtTop }: View): string {
  const named = anchors.find(({ id }) => id === hash);
  if (hash !== '' && (isAtTop || !named || (named.top > -JUST_ABOVE && named.top < height))) return hash;
  if (isAtTop) return '';
  const known = anchors.filter(({ id }) => SHARED_ANCHOR.test(id) || HEADING.test(id));
  const read = known.filter(({ top }) => top <= height * READING_LINE).at(-1)?.id;
  return read === undefined || read === 'summary' ? '' : read;
}

/**
 * The anchor of the same place on the page in another language. `counterparts` leads from headings of the instructions
 * to those of the other text, and is `undefined` where the other page shows the same text. A heading that has none is
 * stood for by the nearest one before it, and by the instructions in the end.
 */
export function counterpartOf(
  anchor: string,
  anchors: readonly Pick<PlacedAnchor, 'id'>[],
  counterparts: Readonly<Record<string, string>> | undefined,
): string {
  if (!HEADING.test(anchor) || counterparts === undefined) return anchor;
  const index = anchors.findIndex(({ id }) => id === anchor);
  const before = anchors.slice(0, index + 1).filter(({ id }) => HEADING.test(id) && Object.hasOwn(counterparts, id));
  return counterparts[before.at(-1)?.id ?? ''] ?? 'instructions';
}

/** The anchors of the page in their order, with where they are now. */
export function placedAnchors(root: ParentNode): PlacedAnchor[] {
  const elements = [...root.querySelectorAll<HTMLElement>('main [id]')];
  return elements.map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }));
}
