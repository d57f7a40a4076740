import { isElided } from '../../core/text/index-text.ts';
import { straighten } from '../../core/text/straighten.ts';

/** The shortest beginning that two forms of one word have in common. */
const MIN_STEM = 3;
/** Scripts that are written without spaces: their words are told apart by a dictionary. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const MARKS = /\p{M}+/gu;
/** As in the index: everything else is no part of a word. */
const OUTSIDE = /[^\p{L}\p{N}+#@/_]+/gu;
const BETWEEN = /[^\p{L}\p{N}+#@]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** Endings that a word may have instead of another: plural, gender, tense, and what makes a noun of a verb. */
const ENDINGS = new Set(
  `s es x aux al ale ales e ed er ers ing ings y ies ied ion ions ation ations ization isation tion tions or ors ator
   ators ment ments able ables ible ibles ive ives ity ities ly ness ance ances ence ences ant ante ants antes ent ents
   é ée és ées ez ent ait aient era eront ir it is if ifs euse euses eur eurs rice rices ateur ateurs atrice atrices age ages
   té tés ser iser ize izes ized ise ises ised isé isée iste istes ique iques ic ics ical el elle els elles eux ement`
    .split(/\s+/)
    .map((ending) => foldWord(ending)),
);

/** `foldWord('Exécution,')` => `execution`: lower case, no accents, no punctuation. */
export function foldWord(word: string): string {
  return straighten(word).normalize('NFD').replace(MARKS, '').toLowerCase().replace(OUTSIDE, '');
}

/**
 * Whether a word of the text (between spaces, with its punctuation) answers a folded word of the query: it is the word,
 * begins with it, or is another form of it. The index alone does not tell: a word that it does not hold gives whatever
 * shares its first letters.
 */
export function answersWord(word: string, token: string): boolean {
  const whole = foldWord(token);
  // Where a word ends is anybody's guess there, the index's and the browser's among them.
  if (UNSPACED.test(word)) return whole.includes(word);
  const forms = new Set([whole, ...(isElided(token) ? [] : straighten(token).split(BETWEEN).map(foldWord))]);
  for (const form of forms) {
    if (form === word) return true;
    if (word.length > 1 && (form.startsWith(word) || isSameStem(word, form))) return true;
  }
  return false;
}

function isSameStem(a: string, b: string): boolean {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  // The stem may end anywhere in what both begin with: `tests` and `testeuse` share `teste`, their stem is `test`.
  for (let stem = length; stem >= MIN_STEM && stem >= length - 2; stem--) {
    if (isEnding(a.slice(stem)) && isEnding(b.slice(stem))) return true;
  }
  return false;
}

/** Also with the last letter doubled: the `ning` of `running`. */
function isEnding(rest: string): boolean {
  return (
    rest === '' || ENDINGS.has(rest) || (rest.length > 2 && /^[bdglmnprt]/.test(rest) && ENDINGS.has(rest.slice(1)))
  );
}
