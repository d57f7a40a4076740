import type { ToAbsolute } from '../../addresses/link-to.ts';

/** The parts of a page as schema.org names them, once it is known how an address below the base is written in full. */
export type DescribeParts = (absolute: ToAbsolute) => object[];

/**
 * Data as the text of a `<script type="application/ld+json">`. `<`, `>` and `&` cannot end the element or begin a comment
 * in it, and the two line ends that JSON allows and scripts did not are written out as well.
 */
export function jsonScript(nodes: object[]): string {
  const data = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
