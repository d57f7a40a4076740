import functionWords from '../../../content/words/function-words.json' with { type: 'json' };

/**
 * Words that hold sentences together, of the languages most files are written in; none is a word of both. The others
 * are there because `de la que un` is Spanish too: only words that are none of English, French or computing (`com`).
 */
const sets = new Map(
  Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(' '))] as const),
);

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
