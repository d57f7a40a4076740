import { localeCodes } from '../i18n/locales.ts';
import type { MessageKey } from '../i18n/translate.ts';

/** `paths` takes every word up to the next flag, `text` one, `switch` none. */
export interface Flag {
  takes: 'paths' | 'text' | 'switch';
  /** What stands for the value in the help. */
  value?: string;
  /** The only values there are. */
  choices?: readonly string[];
  short?: string;
  help: MessageKey;
}

/** Forms of what `check` prints. */
export const formats = ['text', 'json', 'sarif', 'github'] as const;

export type Format = (typeof formats)[number];

export const flags = {
  agents: { takes: 'paths', value: 'PATH…', help: 'cli.flag.agents' },
  out: { takes: 'text', value: 'DIR', help: 'cli.flag.out' },
  site: { takes: 'text', value: 'URL', help: 'cli.flag.site' },
  base: { takes: 'text', value: '/PATH/', help: 'cli.flag.base' },
  lock: { takes: 'text', value: 'FILE', help: 'cli.flag.lock' },
  archive: { takes: 'switch', help: 'cli.flag.archive' },
  previous: { takes: 'text', value: 'DIR', help: 'cli.flag.previous' },
  strict: { takes: 'switch', help: 'cli.flag.strict' },
  port: { takes: 'text', value: 'N', help: 'cli.flag.port' },
  host: { takes: 'switch', help: 'cli.flag.host' },
  format: { takes: 'text', value: formats.join('|'), choices: formats, help: 'cli.flag.format' },
  quiet: { takes: 'switch', help: 'cli.flag.quiet' },
  write: { takes: 'switch', help: 'cli.flag.write' },
  pairs: { takes: 'switch', help: 'cli.flag.pairs' },
  lang: { takes: 'text', value: localeCodes.join('|'), choices: localeCodes, help: 'cli.flag.lang' },
  verbose: { takes: 'switch', help: 'cli.flag.verbose' },
  help: { takes: 'switch', short: 'h', help: 'cli.flag.help' },
  version: { takes: 'switch', short: 'v', help: 'cli.flag.version' },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;

export interface CommandSpec {
  help: MessageKey;
  flags: readonly FlagName[];
  /** What its words without a flag are, where it takes any. */
  paths?: string;
  /** The only values of `--format` that it takes, where they are not all. */
  formats?: readonly Format[];
}

const everywhere = ['lang', 'verbose', 'help', 'version'] as const;
const building = ['agents', 'out', 'site', 'base', 'lock', 'archive', 'previous', 'strict'] as const;

export const commands = {
  start: { help: 'cli.verb.start', flags: [...building, 'port', 'host', ...everywhere] },
  build: { help: 'cli.verb.build', flags: [...building, ...everywhere] },
  dev: { help: 'cli.verb.dev', flags: ['agents', 'port', ...everywhere] },
  check: { help: 'cli.verb.check', flags: ['format', 'strict', 'quiet', ...everywhere], paths: 'PATH…' },
  fix: { help: 'cli.verb.fix', flags: ['write', 'pairs', ...everywhere], paths: 'PATH…' },
  vocabulary: {
    help: 'cli.verb.vocabulary',
    flags: ['format', ...everywhere],
    paths: 'PATH…',
    formats: ['text', 'json'],
  },
  mcp: { help: 'cli.verb.mcp', flags: ['agents', 'lock', ...everywhere] },
  clean: { help: 'cli.verb.clean', flags: everywhere },
} as const satisfies Record<string, CommandSpec>;

export type Verb = keyof typeof commands;

export const verbs = Object.keys(commands) as Verb[];
export const flagNames = Object.keys(flags) as FlagName[];

export function isVerb(word: string): word is Verb {
  return Object.hasOwn(commands, word);
}

export function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(flags, name);
}

/** A flag as a verb takes it: with the values that this verb knows. */
export function flagOf(verb: Verb | null, name: FlagName): Flag {
  const command: CommandSpec | null = verb === null ? null : commands[verb];
  if (name !== 'format' || !command?.formats) return flags[name];
  return { ...flags[name], value: command.formats.join('|'), choices: command.formats };
}

/** The flags of a verb; without one, those that may be given alone. */
export function flagsOf(verb: Verb | null): readonly FlagName[] {
  return verb === null ? everywhere : commands[verb].flags;
}
