/**
 * The `lang` of a part of a page: nothing where the page is in that language already, the empty string (HTML's own word
 * for it) where the language is not known.
 */
export function foreignLanguage(code: string, pageLanguage: string): string | undefined {
  if (code === pageLanguage) return undefined;
  return code === 'und' ? '' : code;
}
