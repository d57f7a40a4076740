import type { Locale } from './locales.ts';

/**
 * A text of the interface. `{name}` is replaced by a value; where the words depend on a number, the forms of
 * `Intl.PluralRules` are side by side and `{count}` chooses.
 */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

export type Values = Record<string, string | number>;

/** Fills a message in, with numbers and spaces as the language writes them. */
export function formatMessage(locale: Locale, message: Message, values: Values = {}): string {
  const form = typeof message === 'string' ? message : choosePlural(locale, message, Number(values['count'] ?? 0));
  // Typography comes first: a value is somebody's text, a path or a code, and stays as it is.
  return typography(locale, form).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/**
 * `formatDate('fr', '2026-03-01')` => `1er mars 2026`, which is how French writes a first of the month and `Intl` does not.
 * Dates are UTC, so that a build gives the same page anywhere.
 */
export function formatDate(locale: Locale, isoDate: string): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
  return locale === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

/** `formatBytes('fr', 2048)` => `2 ko` (kilobytes of 1,000 bytes). */
export function formatBytes(locale: Locale, bytes: number): string {
  const unit = bytes < 1000 ? 'byte' : bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const scaled = unit === 'byte' ? bytes : unit === 'kilobyte' ? bytes / 1000 : bytes / 1_000_000;
  const digits = unit === 'byte' || scaled >= 10 ? 0 : 1;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(scaled);
}

export function formatList(locale: Locale, items: string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** The same in pieces: `item` is the number of the item that a piece is, and nothing for the words between them. */
export function formatListParts(locale: Locale, items: string[]): { text: string; item: number | undefined }[] {
  let next = 0;
  return new Intl.ListFormat(locale, { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) => ({ text: value, item: type === 'element' ? next++ : undefined }));
}

/** The name of a language, in the reader's: `languageName('fr', 'pt')` => `portugais`. */
export function languageName(locale: Locale, code: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}

/** With a capital at its beginning: names of languages have none in French. `startSentence('fr', 'français')` */
export function startSentence(locale: Locale, text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** Compares as a dictionary of that language does. */
export function collator(locale: Locale): Intl.Collator {
  return new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
}

/**
 * Spaces as the language sets them: French keeps narrow ones before `; ! ?` and inside « », a plain one before `:`. Its
 * apostrophes are curly; quotation marks that look like them stay.
 */
export function typography(locale: Locale, text: string): string {
  if (locale !== 'fr') return text;
  return text
    .replace(/ ([;!?»])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/ :/g, '\u00a0:')
    .replace(/(?<=\p{L})'(?=[\p{L}\p{N}{«])/gu, '’');
}

function choosePlural(locale: Locale, forms: Exclude<Message, string>, count: number): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '';
}
