import { foldToAscii } from '../words/fold-to-ascii.ts';
import { nameDigits } from './fold-name.ts';

/**
 * Anchors of the headings in an agent's instructions: ASCII, begin with `i-` so that they never meet one of the page's
 * own, and are told apart by a number where a heading recurs. One that has nothing that ASCII has is told by its own digits.
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
  return `i-${foldToAscii(heading).slice(0, 58).replace(/-+$/, '') || nameDigits(heading) || 'section'}`;
}
