/** Two-letter codes of ISO 639-1, the primary subtags of BCP 47 that files are named with. */
const codes = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ' +
    'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ' +
    'ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st ' +
    'su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

export function isLanguageCode(code: string): boolean {
  return codes.has(code.toLowerCase());
}

/** Languages with the regions where they are official and the scripts that they are written in, as CLDR and operating systems offer them. */
const locales = new Set(
  (
    'ar-ae ar-eg ar-ma ar-sa bg-bg bn-bd bn-in ca-es cs-cz cy-gb da-dk de-at de-ch de-de el-gr en-au en-ca en-gb en-ie ' +
    'en-in en-nz en-sg en-us en-za es-419 es-ar es-cl es-co es-es es-mx es-pe es-us et-ee eu-es fa-ir fi-fi fr-be fr-ca ' +
    'fr-ch fr-fr fr-lu gl-es he-il hi-in hr-hr hu-hu id-id it-ch it-it ja-jp ko-kr lt-lt lv-lv ms-my nb-no nl-be nl-nl ' +
    'nn-no pl-pl pt-br pt-pt ro-ro ru-ru sk-sk sl-si sr-cyrl sr-latn sr-rs sv-se ta-in te-in th-th tr-tr uk-ua ur-pk ' +
    'vi-vn zh-cn zh-hans zh-hans-cn zh-hant zh-hant-hk zh-hant-tw zh-hk zh-mo zh-sg zh-tw'
  ).split(' '),
);

/** Whether a text is a language with a region or script that is usual with it, however written: `pt_BR`, `zh-Hans`, `en-us`. */
export function isLocale(text: string): boolean {
  return locales.has(text.toLowerCase().replaceAll('_', '-'));
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The primary subtag of a declared language: `fr-CA` => `fr`, `eng` => `en`, `French` and `php` => `undefined`. */
export function primarySubtag(tag: string): string | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (codes.has(primary) || primary === 'und') return primary;
  if (!/^[a-z]{3}$/.test(primary)) return undefined;
  const [canonical = primary] = Intl.getCanonicalLocales(primary);
  return languageNames.of(canonical) === undefined ? undefined : canonical.split('-')[0];
}

/** The whole tag of a declared language, in small letters: `pt_BR` => `pt-br`; `undefined` as for its primary subtag. */
export function wholeTag(tag: unknown): string | undefined {
  const primary = typeof tag === 'string' ? primarySubtag(tag) : undefined;
  if (primary === undefined) return undefined;
  const [, others = ''] = /^[a-z]+((?:[-_][a-z0-9]{2,8})*)$/.exec(String(tag).trim().toLowerCase()) ?? [];
  return primary + others.replaceAll('_', '-');
}
