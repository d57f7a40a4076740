import { UserError } from '../config/user-error.ts';
import { type FlagName, flags, flagsOf, type Verb } from './commands.ts';

/**
 * Notices flags that npm kept for itself because `--` was missing: `npm start --agents x` runs us with the word `x` alone
 * and says `npm_config_agents=true`. Throws a `UserError` with the command as it should be, since guessing which value
 * belongs to which flag would build the wrong folder.
 */
export function refuseSwallowedFlags(verb: Verb, words: string[], env: NodeJS.ProcessEnv): void {
  if (!isNpmScript(verb, env)) return;
  const swallowed = flagsOf(verb).filter((name) => env[`npm_config_${name}`] !== undefined && !isAmong(words, name));
  if (swallowed.length === 0) return;
  throw new UserError(2, {
    key: 'cli.swallowed',
    values: {
      count: swallowed.length,
      flags: swallowed.map((name) => `--${name}`).join(', '),
      command: rewrite(verb, swallowed, words, env),
    },
  });
}

/**
 * Whether npm runs us as the script of that verb. npm's settings reach everything that a script starts, and concern us
 * only there.
 */
export function isNpmScript(verb: Verb | null, env: NodeJS.ProcessEnv): boolean {
  return verb !== null && env['npm_lifecycle_event'] === verb;
}

/** The command as it should be; an ellipsis where it cannot be known which word belongs to which flag. */
function rewrite(verb: Verb, swallowed: readonly FlagName[], words: string[], env: NodeJS.ProcessEnv): string {
  const given = swallowed.map((name) => ({ name, value: env[`npm_config_${name}`] ?? '' }));
  const isBare = (value: string): boolean => value === 'true' || value === '';
  const waiting = given.filter(({ name, value }) => isBare(value) && flags[name].takes !== 'switch');
  const again = given
    .toSorted((one, other) => Number(waiting.includes(one)) - Number(waiting.includes(other)))
    .map(({ name, value }) => {
      if (!isBare(value)) return `--${name} ${value}`;
      return waiting.length > 1 && flags[name].takes !== 'switch' ? `--${name} …` : `--${name}`;
    });
  const script = verb === 'start' ? 'npm start' : `npm run ${verb}`;
  return [script, '--', ...again, ...(waiting.length > 1 ? [] : words)].join(' ');
}

/** Whether the flag came through as well, and npm's setting is about something else. */
function isAmong(words: string[], name: string): boolean {
  return words.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
}
