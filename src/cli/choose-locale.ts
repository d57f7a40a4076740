import { defaultLocale, isLocale, type Locale, matchLocale } from '../i18n/locales.ts';

/**
 * The language of messages: `--lang`, else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, else English.
 * Looks at the words as typed, because messages about wrong words need a language too.
 */
export function chooseLocale(words: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[index]?.includes('=') ? words[index]?.slice('--lang='.length) : words[index + 1];
  if (index >= 0 && asked !== undefined && isLocale(asked)) return asked;
  const setting = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return matchLocale(setting ?? '') ?? defaultLocale;
}
