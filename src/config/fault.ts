import { defaultLocale } from '../i18n/locales.ts';
import { type MessageKey, type Translate, translator } from '../i18n/translate.ts';

/** A text of the interface with its values, which may be such texts in turn. Its language is chosen when it is shown. */
export interface Said {
  key: MessageKey;
  values?: Record<string, string | number | Said>;
}

/** 1: the content is at fault; 2: wrong usage. */
export type ExitCode = 1 | 2;

/**
 * Something that the caller can mend. `said` holds one text a line: what was wrong, what was expected, what to do next.
 * Its `message` is the English of it, for those who see it as an ordinary error; `cause` is the error behind it, if any.
 */
export class Fault extends Error {
  readonly exitCode: ExitCode;
  readonly said: Said[];

  constructor(exitCode: ExitCode, said: Said | Said[], cause?: unknown) {
    const all = Array.isArray(said) ? said : [said];
    super(all.map((one) => say(one, translator(defaultLocale))).join('\n'), cause === undefined ? {} : { cause });
    this.name = 'Fault';
    this.exitCode = exitCode;
    this.said = all;
  }
}

/** Puts a text into words: `say({ key: 'site.title' }, translator('fr'))` => `Agenthèque` */
export function say(said: Said, t: Translate): string {
  const entries = Object.entries(said.values ?? {});
  const values = Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'object' ? say(value, t) : value]),
  );
  return t(said.key, values);
}
