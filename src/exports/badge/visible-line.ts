/**
 * A text on one line that any XML reader takes: without control characters, those that turn the direction of writing, halves
 * of characters and what XML forbids. Joiners stay: scripts and pictures are written with them.
 */
export function visibleLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Co}\ufffe\uffff\ufeff\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
