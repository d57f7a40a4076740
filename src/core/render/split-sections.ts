/** A part of rendered instructions: a heading with all that is below it, up to the next one. */
export interface HtmlSection {
  /** Of its heading; empty before the first one. */
  anchor: string;
  /** Of its heading on the page, 3 to 6; 0 before the first one. */
  level: number;
  /** Its heading included; every element in it is closed. */
  html: string;
}

/** A tag of HTML that this project rendered; `>` may be in a quoted attribute. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])((?:"[^"]*"|[^"<>])*)>/g;
const HEADING = /^h([1-6])$/;
/** Elements that are never closed. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

/**
 * Cuts the HTML of `renderInstructions` at its headings, losing nothing. A heading within a list or a quotation belongs
 * to the section around it, so that each part can be in an element of its own. Linear.
 */
export function splitSections(html: string): HtmlSection[] {
  const cuts: { anchor: string; level: number; from: number }[] = [{ anchor: '', level: 0, from: 0 }];
  let depth = 0;
  for (const { 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    if (VOID.has(name)) continue;
    if (slash === '/') {
      depth--;
      continue;
    }
    const level = Number(HEADING.exec(name)?.[1] ?? 0);
    const anchor = level > 0 && depth === 0 ? /^ id="(i-[a-z0-9-]*)"/.exec(attributes)?.[1] : undefined;
    if (anchor !== undefined) cuts.push({ anchor, level, from: index });
    depth++;
  }
  return cuts
    .map(({ anchor, level, from }, index) => ({ anchor, level, html: html.slice(from, cuts[index + 1]?.from) }))
    .filter(({ anchor, html: part }) => anchor !== '' || part.trim() !== '');
}
