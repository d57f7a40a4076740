/** Two texts on one page have headings of the same name. Of our own HTML, in which text has no `<`. */
const HEADING = /<(h[3-6]) id="(i-[a-z0-9-]*)"/g;
const IN_PAGE = /<a href="#(i-[a-z0-9-]*)">/g;

/** Rendered instructions with anchors that begin with their language: `i-gauges` => `fr-i-gauges`. */
export function namespaceAnchors(html: string, language: string): string {
  return html
    .replace(HEADING, (_, tag: string, anchor: string) => `<${tag} id="${language}-${anchor}"`)
    .replace(IN_PAGE, (_, anchor: string) => `<a href="#${language}-${anchor}">`);
}
