/**
 * Anchors of the headings in an agent's instructions: ASCII, begin with `i-` so that they never meet one of the page's
 * own, and are told apart by a number where a heading recurs.
 */
export function createAnchors(): (heading: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (heading) => {
    const base = anchorBase(heading);
    let anchor = base;
    let count = counts.get(base) ?? 0;
    do {
      count++;
      anchor = count === 1 ? base : `${base}-${count}`;
    } while (used.has(anchor));
    counts.set(base, count);
    used.add(anchor);
    return anchor;
  };
}

/** The anchor of a heading that occurs once: `anchorBase('Règles d’or')` => `i-regles-d-or`. */
export function anchorBase(heading: string): string {
  return `i-${foldToAscii(heading).slice(0, 58).replace(/-+$/, '') || 'section'}`;
}

/** `Sécurité & C#` => `securite-csharp`: letters and digits of ASCII, the rest is a hyphen. */
export function foldToAscii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('#', 'sharp')
    .replaceAll('+', 'plus')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
