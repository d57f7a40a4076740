/** Words that hold sentences together, of the languages most files are written in; none is a word of both. */
const functionWords = new Map([
  [
    'en',
    'the of and to in for with is are that this from by or as be your you it not when all must what its how they after',
  ],
  [
    'fr',
    'de la le les des et en pour un une du dans est que sur avec par ou vous votre au aux ne pas qui ce puis il elle',
  ],
]);

const sets = new Map([...functionWords].map(([language, words]) => [language, new Set(words.split(' '))] as const));

/** How many function words of each known language a text has. */
export function countFunctionWords(text: string): Map<string, number> {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return new Map(
    [...sets].map(([language, known]) => [language, words.filter((word) => known.has(word)).length] as const),
  );
}
