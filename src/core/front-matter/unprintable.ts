/**
 * Characters that YAML allows as escapes only (1.2, 5.1: `c-printable`), which some readers let pass and js-yaml does
 * not, the three that YAML 1.1 takes for line ends, and the byte order mark, which goes where it is in front.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

const ALL_UNPRINTABLE = new RegExp(UNPRINTABLE, 'g');

export function hasUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text);
}

/** As escapes of a double-quoted value: `'a\u001b'` becomes `a\u001b` in six characters. */
export function escapeUnprintable(text: string): string {
  return text.replace(ALL_UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
