import { formatMessage, type Values } from './format.ts';
import { defaultLocale, type Locale } from './locales.ts';
import { type MessageKey, strings } from './strings.ts';

export type { MessageKey };
export type Translate = (key: MessageKey, values?: Values) => string;

/** The interface's texts in one language: `translator('fr')('nav.agents')`. */
export function translator(locale: Locale): Translate {
  return (key, values) => formatMessage(locale, strings[locale][key], values);
}

/** Whether there is a text of that name; for keys that are put together, such as those of diagnostics. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(strings[defaultLocale], key);
}
