/** A folded word without the ending of a plural: `bureaux` => `bureau`, `journaux` => `journal`, `tests` => `test`. */
export function cutPlural(word: string): string {
  if (word.endsWith('eaux') || word.endsWith('eux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -3)}al`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * What is left of a plural as its singular is written: `strategie` => `strategy`, `classe` => `class`. An `ie` at the end of a
 * word of fewer than `least` letters stays. For both to meet, `cache` must lose what `caches` loses.
 */
export function spellSingular(word: string, least: number): string {
  if (word.endsWith('ie') && word.length >= least) return `${word.slice(0, -2)}y`;
  return /(?:ch|sh|ss|x)e$/.test(word) ? word.slice(0, -1) : word;
}
