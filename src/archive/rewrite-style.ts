/** Pages move into each other where both have one origin; on a disk each file is its own, and the browser reports a fault. */
const TRANSITION = /@view-transition\s*\{[^{}]*\}/g;

/** A style sheet of the site, whose base is given, as it is in the archive, where fonts lie beside it. */
export function rewriteStyle(css: string, base: string): string {
  return css.replaceAll(`url(${base}_astro/`, 'url(').replace(TRANSITION, '');
}
