import families from '../../../content/words/families.json' with { type: 'json' };

/**
 * Words that people use for the same thing, in English and French: who asks for what makes a page slow should find who
 * writes of performance, and `revue` should find a reviewer. A line of the list is a family, its members set apart by
 * commas, each a word or several; here it is their texts. Written from what the words mean; capabilities have their own
 * phrases in `content/capabilities`.
 */
export const wordFamilies: readonly (readonly string[])[] = families.map((line) => line.split(', '));
