import { defaultLocale } from '../i18n/locales.ts';
import { type MessageKey, type Translate, translator } from '../i18n/translate.ts';

/** A text of the interface with its values, which may be such texts in turn. Its language is chosen when it is shown. */
export interface MessageDescriptor {
  key: MessageKey;
  values?: Record<string, string | number | MessageDescriptor>;
}

/** 1: the content is at fault; 2: wrong usage. */
export type ExitCode = 1 | 2;

/**
 * Something that the caller can put right. `messages` holds one text a line: what was wrong, what was expected, what to do next.
 * Its `message` is the English of it, for those who see it as an ordinary error; `cause` is the error behind it, if any.
 */
export class UserError extends Error {
  readonly exitCode: ExitCode;
  readonly messages: MessageDescriptor[];

  constructor(exitCode: ExitCode, messages: MessageDescriptor | MessageDescriptor[], cause?: unknown) {
    const all = Array.isArray(messages) ? messages : [messages];
    super(
      all.map((one) => translateMessage(one, translator(defaultLocale))).join('\n'),
      cause === undefined ? {} : { cause },
    );
    this.name = 'UserError';
    this.exitCode = exitCode;
    this.messages = all;
  }
}

/** Puts a text into words: `translateMessage({ key: 'site.title' }, translator('fr'))` => `Agenthèque` */
export function translateMessage(message: MessageDescriptor, t: Translate): string {
  const entries = Object.entries(message.values ?? {});
  const values = Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'object' ? translateMessage(value, t) : value]),
  );
  return t(message.key, values);
}
