import type { Locale } from './locales.ts';
import { type MessageKey, strings } from './strings.ts';

/**
 * The texts that a script of the page needs, as JSON for a `data-*` attribute: the strings of a whole language stay on
 * the server. `src/browser/page-messages.ts` reads it.
 */
export function pickMessages(locale: Locale, keys: readonly MessageKey[]): string {
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, strings[locale][key]])));
}
