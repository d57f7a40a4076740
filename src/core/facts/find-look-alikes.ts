import { codePoint } from './find-hidden-characters.ts';
import type { FoundFact } from './found-fact.ts';

/** Letters of Cyrillic and Greek that cannot be told from Latin ones. */
const CYRILLIC = 'аеорсухіјѕһԁԛԝѵАВЕКМНОРСТХІЅЈҮ';
const GREEK = 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
/** Greek letters that formulas have at the end or the beginning of a name (`αmax`): they count between Latin ones. */
const GREEK_IN_FORMULAS = 'ανικρτυχ';

const LOOK_ALIKE = new RegExp(
  `[${CYRILLIC}${GREEK}]|(?<=\\p{Script=Latin})[${GREEK_IN_FORMULAS}](?=\\p{Script=Latin})`,
  'gu',
);
const OTHER = /(?![µμ])[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
/** Words of at most so many letters, so that a long run is looked through once. */
const WORD = /[\p{L}\p{M}]{3,64}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Words that mix Latin letters with look-alikes from Cyrillic or Greek; whole words in these scripts are none. */
export function findLookAlikes(text: string): FoundFact[] {
  if (!/[\u0370-\u052f]/.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const alike = [...word.matchAll(LOOK_ALIKE)];
    const latin = count(word, LATIN);
    if (alike.length === 0 || latin < 2 || alike.length !== count(word, OTHER)) return [];
    // Russian declines Latin names: `в Dockerе`.
    if (isEnding(word) && hasCyrillicWord(text, index)) return [];
    const marks = [...new Set(alike.map(([letter]) => `${letter} ${codePoint(letter)}`))];
    return [{ code: 'look-alikes', start: index, end: index + word.length, note: marks.join(', ') }];
  });
}

function count(word: string, pattern: RegExp): number {
  return [...word.matchAll(pattern)].length;
}

function isEnding(word: string): boolean {
  return /^\p{Script=Latin}+\p{Script=Cyrillic}{1,3}$/u.test(word);
}

function hasCyrillicWord(text: string, index: number): boolean {
  return /(?<!\p{L})\p{Script=Cyrillic}{2,}(?!\p{L})/u.test(text.slice(Math.max(0, index - 100), index + 100));
}
