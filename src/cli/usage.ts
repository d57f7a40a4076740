import type { Translate } from '../i18n/translate.ts';
import { type CommandSpec, commands, type FlagName, flagOf, flagsOf, type Verb, verbs } from './commands.ts';

/** The help for a verb, or for all of them. */
export function describeUsage(verb: Verb | null, t: Translate): string {
  const options = flagsOf(verb).map((name): [string, string] => [nameFlag(verb, name), t(flagOf(verb, name).help)]);
  if (verb === null) {
    const list = verbs.map((name): [string, string] => [name, t(commands[name].help)]);
    return [
      `${t('site.title')} — ${t('site.description')}`,
      '',
      t('cli.usage', { command: `agentheque ${t('cli.usage.verb')}` }),
      t('cli.usage.npm', { command: `npm run ${t('cli.usage.verb')} -- …` }),
      '',
      ...alignColumns(list),
      '',
      ...alignColumns(options),
      '',
      t('cli.usage.more', { command: `agentheque ${t('cli.usage.verb')} --help` }),
    ].join('\n');
  }
  const command: CommandSpec = commands[verb];
  const words = ['agentheque', verb, command.paths && `[${command.paths}]`, '[--…]'].filter(Boolean).join(' ');
  return [t('cli.usage', { command: words }), '', t(command.help), '', ...alignColumns(options)].join('\n');
}

function nameFlag(verb: Verb | null, name: FlagName): string {
  const flag = flagOf(verb, name);
  const long = flag.value ? `--${name} ${flag.value}` : `--${name}`;
  return flag.short ? `-${flag.short}, ${long}` : long;
}

function alignColumns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
