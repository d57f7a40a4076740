import { directionIn, textDirection } from '../../core/language/text-direction.ts';
import type { Language } from '../../core/schema.ts';

/** Attributes of a part of a page that is in another language than the page. */
export interface TextLanguage {
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** The tag of a text: fonts have other shapes for Chinese of Taiwan (`zh-hant`), and voices another sound for `pt-br`. */
export function languageTag({ code, tag }: Language): string {
  return tag ?? code;
}

/**
 * The `lang` of a part of a page: nothing where the page is in that language already, whatever its region; the empty string (HTML's own word
 * for it) where the language is not known.
 */
export function foreignLanguage(code: string, pageLanguage: string): string | undefined {
  if (code === pageLanguage || code.split('-')[0] === pageLanguage) return undefined;
  return code === 'und' ? '' : code;
}

/**
 * `lang` and, where it is not the page's, `dir` of a part, to be spread: `textLanguage('ar', 'en')` => both. A `text` in
 * letters of another direction than its language is set in its own.
 */
export function textLanguage(code: string, pageLanguage: string, text = ''): TextLanguage {
  const lang = foreignLanguage(code, pageLanguage);
  const dir = directionIn(code, text);
  return { ...(lang !== undefined && { lang }), ...(dir !== textDirection(pageLanguage) && { dir }) };
}

/** The `dir` that goes with a `lang` of `foreignLanguage`; nothing where it is that of the page. */
export function directionOf(lang: string | undefined, text = ''): TextLanguage['dir'] {
  const dir = directionIn(lang ?? 'en', text);
  return dir === 'ltr' ? undefined : dir;
}
