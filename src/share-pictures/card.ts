/** What a share picture shows: a card of the catalogue. Plain JSON, so that its hash says whether it must be drawn anew. */
export interface Card {
  /** Such as `Agent`; the card's upper right corner. */
  kind: string;
  /** The call number in the upper left corner; stands for a title that cannot be drawn. Letters a to z, digits, hyphens. */
  number: string;
  title: string;
  /** Below the red line. Empty where there is nothing to say. */
  text: string;
  /** Short terms below it, as many as one line takes. */
  terms: string[];
  /** The last line, beside the name of the site. */
  note: string;
  site: string;
  /** The colour of the tab, as `tabClass` says: `tab-green`. */
  tab: string;
}

/** The store of the cache that pictures lie in. */
export const CARDS = 'cards';
