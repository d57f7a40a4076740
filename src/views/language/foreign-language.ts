import { textDirection } from '../../core/language/text-direction.ts';

/** Attributes of a part of a page that is in another language than the page. */
export interface TextLanguage {
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/**
 * The `lang` of a part of a page: nothing where the page is in that language already, the empty string (HTML's own word
 * for it) where the language is not known.
 */
export function foreignLanguage(code: string, pageLanguage: string): string | undefined {
  if (code === pageLanguage) return undefined;
  return code === 'und' ? '' : code;
}

/** `lang` and, where it is not the page's, `dir` of a part, to be spread: `textLanguage('ar', 'en')` => both. */
export function textLanguage(code: string, pageLanguage: string): TextLanguage {
  const lang = foreignLanguage(code, pageLanguage);
  if (lang === undefined) return {};
  const dir = directionOf(lang);
  return dir === undefined ? { lang } : { lang, dir };
}

/** The `dir` that goes with a `lang` of `foreignLanguage`; nothing where it is that of the page. */
export function directionOf(lang: string | undefined): TextLanguage['dir'] {
  const dir = lang === undefined ? 'ltr' : textDirection(lang);
  return dir === 'ltr' ? undefined : dir;
}
