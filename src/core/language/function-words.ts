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

/**
 * The language that most function words of a text are of, and how many different ones; `und` where there are none, or as
 * many of another. It is clear where no other has half as many different ones.
 */
export function mostFunctionWords(text: string): { language: string; count: number; isClear: boolean } {
  const [first, second] = [...countFunctionWords(text)].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return { language: 'und', count: 0, isClear: false };
  const [language] = first;
  const different = (code: string) => functionWordsOf(code, text)?.size ?? 0;
  const count = different(language);
  return {
    language,
    count,
    isClear: [...sets.keys()].every((code) => code === language || count > 2 * different(code)),
  };
}
