/** Primary subtags of languages that are written from right to left, by the scripts that CLDR gives them. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The `dir` of a text in a language: `textDirection('ar')` => `rtl`; `auto` where its language is not known. */
export function textDirection(code: string): 'ltr' | 'rtl' | 'auto' {
  if (code === 'und' || code === '') return 'auto';
  return RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
}
