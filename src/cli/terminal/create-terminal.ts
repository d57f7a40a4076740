import { styleText } from 'node:util';
import { type MessageDescriptor, translateMessage } from '../../config/user-error.ts';
import type { Values } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type MessageKey, type Translate, translator } from '../../i18n/translate.ts';
import { breakCommands, showText } from './show-text.ts';

/** What is needed of a stream, so that a test can stand in for one. */
export interface Output {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

export interface Terminal {
  locale: Locale;
  /** A person watches: colours, and lines that are written over. */
  isLive: boolean;
  output: Output;
  /** The same of standard error. */
  isErrorLive: boolean;
  errors: Output;
  /** Nobody keeps what is written beside the site: `CI` is set. */
  isAutomatic: boolean;
  /** Texts of the interface with their values made safe. */
  t: Translate;
  /** A line on standard output, in which nothing is a command to what runs us. */
  print(line: string): void;
  /** A line that is such a command. */
  printCommand(line: string): void;
  /** A text of the interface on standard output. */
  tell(key: MessageKey, values?: Values): void;
  /** A line on standard error. */
  printError(line: string): void;
  reportError(messages: MessageDescriptor[]): void;
  paint(style: Style, text: string): string;
}

/** Writes in one language; plain where nobody watches or `NO_COLOR` or `CI` is set. */
export function createTerminal(locale: Locale, output: Output, errors: Output, env: NodeJS.ProcessEnv): Terminal {
  const isAutomatic = isOn(env['CI']);
  const isPlain = Boolean(env['NO_COLOR']) || isAutomatic;
  const isLive = output.isTTY === true && !isPlain;
  const isErrorLive = errors.isTTY === true && !isPlain;
  const translate = translator(locale);
  const t: Translate = (key, values) => translate(key, makeSafe(values));
  const print = (line: string): void => void output.write(`${breakCommands(line)}\n`);
  const printError = (line: string): void => void errors.write(`${breakCommands(line)}\n`);
  return {
    locale,
    isLive,
    output,
    isErrorLive,
    errors,
    isAutomatic,
    t,
    print,
    printCommand: (line) => void output.write(`${line}\n`),
    printError,
    tell: (key, values) => print(t(key, values)),
    reportError: (messages) => {
      for (const one of messages)
        printError(isErrorLive ? force('red', translateMessage(one, t)) : translateMessage(one, t));
    },
    paint: (style, text) => (isLive ? force(style, text) : text),
  };
}

/** `CI=false` is how some say that they are none; any value of `NO_COLOR` counts (https://no-color.org). */
function isOn(value: string | undefined): boolean {
  return Boolean(value) && value !== 'false' && value !== '0';
}

/** Whether to colour is decided here, not by what Node thinks of standard output. */
function force(style: Style, text: string): string {
  return styleText(style, text, { validateStream: false });
}

function makeSafe(values: Values | undefined): Values | undefined {
  if (values === undefined) return undefined;
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? showText(value) : value]),
  );
}
