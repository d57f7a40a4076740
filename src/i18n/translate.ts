import { formatMessage, type Message, type Values } from './format.ts';
import type { Locale } from './locales.ts';
import { en } from './strings/en.ts';
import { fr } from './strings/fr.ts';

export type MessageKey = keyof typeof en;
export type Translate = (key: MessageKey, values?: Values) => string;

const strings: Record<Locale, Record<MessageKey, Message>> = { en, fr };

/** The interface's texts in one language: `translator('fr')('nav.search')`. */
export function translator(locale: Locale): Translate {
  return (key, values) => formatMessage(locale, strings[locale][key], values);
}

/** Whether there is a text of that name; for keys that are put together, such as those of diagnostics. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
