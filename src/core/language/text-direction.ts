/** Primary subtags of languages that are written from right to left, by the scripts that CLDR gives them. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
/** Subtags of scripts that a tag may name beside its language (`pa-arab`, `ar-latn`). */
const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'mand', 'samr']);

const LETTER = /\p{L}/u;
/** Letters of the scripts that today's languages are written with from right to left. */
const RIGHT_TO_LEFT_LETTER =
  /(?=\p{L})[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mand}\p{sc=Samr}]/u;

/** The `dir` of a text in a language, by its tag in small letters: `textDirection('ar-eg')` => `rtl`; `auto` where it is not known. */
export function textDirection(code: string): 'ltr' | 'rtl' | 'auto' {
  if (code === 'und' || code === '') return 'auto';
  const [language = '', script = ''] = code.split('-');
  const isRightToLeft = /^[a-z]{4}$/.test(script) ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(language);
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** The `dir` of a text whose language and letters may not agree: `directionIn('ar', 'Claude')` => `ltr`. */
export function directionIn(code: string, text: string): 'ltr' | 'rtl' | 'auto' {
  const dir = textDirection(code);
  return dir === 'auto' ? dir : (ownDirection(text) ?? dir);
}

/** Whether some letter of a text is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT_LETTER.test(text);
}

/**
 * The direction that a stretch of text has by itself, whatever is around it: `rtl` where it begins so, `ltr` where nothing
 * in it is `rtl`. `undefined` where the text around decides: there are no letters, or it begins with a Latin name, as
 * Arabic sentences do that browsers would set from left to right (`dir="auto"`).
 */
export function ownDirection(text: string): 'ltr' | 'rtl' | undefined {
  const first = LETTER.exec(text)?.[0];
  if (first === undefined) return undefined;
  if (hasRightToLeft(first)) return 'rtl';
  return hasRightToLeft(text) ? undefined : 'ltr';
}
