/** How many languages beside those of the interface have a bundle of their own. */
const MAX_OTHERS = 5;
/** The bundle of all the rest. */
const REST = 'und';

/**
 * Which languages go into which of Pagefind's bundles, given how many texts each has: one each for those of the interface
 * and for the most frequent others, the rest together. Bundles without texts are left out.
 */
export function planBundles(counts: ReadonlyMap<string, number>, locales: readonly string[]): Map<string, string[]> {
  const others = [...counts.keys()]
    .filter((language) => !locales.includes(language) && language !== REST)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const alone = [...locales.filter((locale) => counts.has(locale)), ...others.slice(0, MAX_OTHERS)];
  const rest = [...others.slice(MAX_OTHERS), ...(counts.has(REST) ? [REST] : [])];
  return new Map([
    ...alone.map((language): [string, string[]] => [language, [language]]),
    ...(rest.length > 0 ? [[REST, rest] as [string, string[]]] : []),
  ]);
}
