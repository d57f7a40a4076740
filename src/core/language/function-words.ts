/**
 * Words that hold sentences together, of the languages most files are written in; none is a word of both. The others
 * are there because `de la que un` is Spanish too: only words that are none of English, French or computing (`com`).
 */
const functionWords = new Map([
  [
    'en',
    'the of and to in for with is are that this from by or as be your you it not when all must what its how they after',
  ],
  [
    'fr',
    'de la le les des et en pour un une du dans est que sur avec par ou vous votre au aux ne pas qui ce puis il elle',
  ],
  ['es', 'el los las con para una del por como sus cuando este esta'],
  ['pt', 'para uma um não você seu sua quando por pelo pela ao'],
  ['it', 'gli con una della che di sono nel dei alla quando'],
  ['de', 'der und ist für nicht ein eine von zu im auf wenn werden'],
]);

const sets = new Map([...functionWords].map(([language, words]) => [language, new Set(words.split(' '))] as const));

/** The function words of a language in a text, each once; `undefined` for a language whose words are not known. */
export function functionWordsOf(language: string, text: string): Set<string> | undefined {
  const known = sets.get(language);
  // Capitals are codes: `EN 1990` is a standard and no French.
  const words = text.split(/[^\p{L}]+/u).filter((word) => !/^\p{Lu}{2}/u.test(word));
  return known && new Set(words.map((word) => word.toLowerCase()).filter((word) => known.has(word)));
}

/** How many function words of each known language a text has. */
export function countFunctionWords(text: string): Map<string, number> {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return new Map(
    [...sets].map(([language, known]) => [language, words.filter((word) => known.has(word)).length] as const),
  );
}
