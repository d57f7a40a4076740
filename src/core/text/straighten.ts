/**
 * One spelling for what keyboards, typesetters and authors write differently. The search index is made of straightened
 * text and every query is straightened, so that both meet. Nothing that is shown passes through here.
 */

const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\uff07]/g;
const QUOTES = /[\u201c\u201d\u201e\u201f\u2033\uff02«»]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe63\uff0d]/g;
const SPACES = /[\p{Zs}\p{Zl}\p{Zp}]/gu;
/** What nobody sees: zero-width characters, soft hyphens, direction marks, controls other than tabs and line ends. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
/** Dots, arrows, boxes and pictures that stand between words without a space: `développeur·euse`, `a→b`. */
const SEPARATORS = /[\u00b7\u2022\u2027\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]/gu;
const BESIDE_SEPARATOR = new RegExp(
  `(?<=[\\p{L}\\p{N}])(?=${SEPARATORS.source})|(?<=${SEPARATORS.source})(?=[\\p{L}\\p{N}])`,
  'gu',
);

const LIGATURES: Record<string, string> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };

/** Words that lose their vowel before another word in French; the apostrophe follows. */
const ELIDED = '(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)';
/** An elided word and its apostrophe: the `l'` of `l'exécution`; not the `s` of `agent's`. */
export const ELISION = new RegExp(`(?<![\\p{L}\\p{N}'])(${ELIDED})'(?=[\\p{L}\\p{N}])`, 'giu');

/**
 * Straight apostrophes, quotes, hyphens and spaces, ligatures written out, unseen characters gone, NFC. Words, case and
 * accents stay: `straighten('L’œuvre – « là »')` => `L'oeuvre - " là "`. Straightening twice changes nothing.
 */
export function straighten(text: string): string {
  return straightenMarks(text).replace(/[œŒæÆ]/g, (ligature) => LIGATURES[ligature] ?? ligature);
}

/** As `straighten`, with the ligatures as they are. */
export function straightenMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(/…/g, '...')
    .replace(BESIDE_SEPARATOR, ' ');
}
