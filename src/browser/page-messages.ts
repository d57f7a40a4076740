import { formatMessage, type Message, type Values } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/** The texts that the server wrote into `data-messages` (see `pickMessages`), ready to be filled in. */
export function readMessages<Key extends string>(
  element: HTMLElement,
  locale: Locale,
): (key: Key, values?: Values) => string {
  const messages = JSON.parse(element.dataset['messages'] ?? '{}') as Record<string, Message>;
  return (key, values) => formatMessage(locale, messages[key] ?? '', values);
}
