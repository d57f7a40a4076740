/** A line break before anything but an item of a list. */
const FOLDED_BREAK = /\n(?![^\S\n]*(?:[-*+•–]|\d{1,2}[.)])\s)/g;

/**
 * The paragraphs of a plain text. A line break within one was only made because a line was full, unless an item of a
 * list comes next: `paragraphs('a\nb\n\n- c\n- d')` => `['a b', '- c\n- d']`
 */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim().replace(FOLDED_BREAK, ' '))
    .filter((block) => block !== '');
}
