import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import { type MessageDescriptor, UserError } from '../config/user-error.ts';
import { nearestName } from '../words/nearest-name.ts';
import {
  type CommandSpec,
  commands,
  type Flag,
  type FlagName,
  type Format,
  flagNames,
  flagOf,
  flags,
  flagsOf,
  isFlagName,
  isVerb,
  type Verb,
  verbs,
} from './commands.ts';

export interface Arguments {
  /** `null` where none was given. */
  verb: Verb | null;
  /** Words that belong to no flag. */
  paths: string[];
  agents?: string[];
  out?: string;
  site?: string;
  base?: string;
  lock?: string;
  port?: number;
  format?: Format;
  lang?: string;
  archive: boolean;
  strict: boolean;
  host: boolean;
  quiet: boolean;
  write: boolean;
  pairs: boolean;
  verbose: boolean;
  help: boolean;
  version: boolean;
}

type Token = NonNullable<ReturnType<typeof tokenize>>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/**
 * Reads the words after the program's name: verb first, then flags and paths. Throws a `UserError` about the first word that
 * is not known here, with the nearest one that is.
 */
export function parseArguments(words: string[]): Arguments {
  const [first] = words;
  const hasVerb = first !== undefined && !first.startsWith('-');
  if (hasVerb && !isVerb(first)) throw usage(null, describeUnknownVerb(first));
  const verb = hasVerb && isVerb(first) ? first : null;
  const switches = flagNames.filter((name) => flags[name].takes === 'switch');
  const parsed: Record<string, unknown> = { verb, ...Object.fromEntries(switches.map((name) => [name, false])) };
  const paths: string[] = [];
  let open: string[] | null = null;
  for (const token of tokenize(hasVerb ? words.slice(1) : words)) {
    if (token.kind === 'positional') (open ?? paths).push(token.value);
    open = token.kind === 'positional' ? open : null;
    if (token.kind !== 'option') continue;
    const name = checkFlag(verb, token);
    if (flags[name].takes === 'paths') {
      open = (parsed[name] as string[] | undefined) ?? [];
      open.push(takeValue(verb, name, token));
    }
    parsed[name] =
      open ?? (flags[name].takes === 'switch' ? true : readValue(verb, name, takeValue(verb, name, token)));
  }
  const takesPaths = verb !== null && 'paths' in (commands[verb] satisfies CommandSpec);
  if (paths[0] !== undefined && !takesPaths)
    throw usage(verb, { key: 'cli.unexpectedWord', values: { word: paths[0] } });
  return { ...parsed, paths } as Arguments;
}

/** Not `strict`: what is wrong is said below, in the caller's language and with the nearest right word. */
function tokenize(words: string[]) {
  const options: Record<string, ParseArgsOptionDescriptor> = {};
  for (const name of flagNames) {
    const flag: Flag = flags[name];
    options[name] = { type: flag.takes === 'switch' ? 'boolean' : 'string', ...(flag.short && { short: flag.short }) };
  }
  return parseArgs({ args: words, options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function checkFlag(verb: Verb | null, token: OptionToken): FlagName {
  const { name, rawName, value, inlineValue } = token;
  if (!isFlagName(name)) {
    const nearest = nearestName(name, flagsOf(verb));
    if (nearest === undefined) throw usage(verb, { key: 'cli.unknownFlag', values: { flag: rawName } });
    throw usage(verb, { key: 'cli.unknownFlagNearest', values: { flag: rawName, nearest: `--${nearest}` } });
  }
  if (!flagsOf(verb).includes(name)) {
    const owners = verbs.filter((other) => flagsOf(other).includes(name)).join(', ');
    throw usage(verb, { key: 'cli.flagOfOthers', values: { flag: rawName, verbs: owners } });
  }
  if (flags[name].takes === 'switch' && value !== undefined && inlineValue) {
    throw usage(verb, { key: 'cli.takesNoValue', values: { flag: rawName, value } });
  }
  return name;
}

/** A word that begins with `-` is the next flag, unless it is written `--out=-name`. */
function takeValue(verb: Verb | null, name: FlagName, token: OptionToken): string {
  const flag: Flag = flags[name];
  if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) {
    throw usage(verb, { key: 'cli.needsValue', values: { flag: token.rawName, value: flag.value ?? '' } });
  }
  return token.value;
}

function readValue(verb: Verb | null, name: FlagName, value: string): string | number {
  const flag = flagOf(verb, name);
  if (flag.choices && !flag.choices.includes(value)) {
    const expected = flag.choices.join(', ');
    throw usage(verb, { key: 'cli.notAChoice', values: { flag: `--${name}`, value, expected } });
  }
  if (name !== 'port') return value;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw usage(verb, { key: 'cli.notAPort', values: { value } });
  return port;
}

function describeUnknownVerb(word: string): MessageDescriptor {
  const nearest = nearestName(word, verbs);
  if (nearest === undefined) return { key: 'cli.unknownVerb', values: { verb: word, verbs: verbs.join(', ') } };
  return { key: 'cli.unknownVerbNearest', values: { verb: word, nearest } };
}

/** Ends with where to read on. */
function usage(verb: Verb | null, message: MessageDescriptor): UserError {
  const command = verb === null ? 'agentheque --help' : `agentheque ${verb} --help`;
  return new UserError(2, [message, { key: 'cli.seeHelp', values: { command } }]);
}
