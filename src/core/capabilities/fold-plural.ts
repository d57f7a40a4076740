/** One word in lower case → its singular, near enough that both forms meet. `stratégies` and `strategy` meet too. */
export function foldPlural(word: string): string {
  let stem = word.replace('isation', 'ization');
  if (stem.length < 4) return stem;
  if (stem.endsWith('eaux') || (stem.endsWith('eux') && stem.length > 3)) stem = stem.slice(0, -1);
  else if (stem.endsWith('aux') && stem.length > 4) stem = `${stem.slice(0, -3)}al`;
  else if (stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.endsWith('ie')) return `${stem.slice(0, -2)}y`;
  // `classes` is `class` with two letters more and `caches` is `cache` with one: both lose the e everywhere.
  return /(?:ch|sh|ss|x)e$/.test(stem) ? stem.slice(0, -1) : stem;
}
