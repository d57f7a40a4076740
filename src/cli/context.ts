import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { findConfig, loadConfig, withoutConfig } from '../config/load-config.ts';
import { packageRoot } from '../config/package-root.ts';
import {
  AGENTS,
  type BaseFolders,
  isWithin,
  listConfigFolders,
  resolveSettings,
  type SettingsFlags,
} from '../config/resolve-settings.ts';
import type { Settings } from '../config/settings.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal/create-terminal.ts';

/** What a verb is given. */
export interface Context {
  args: Arguments;
  terminal: Terminal;
  /** Folder the caller is in. */
  caller: string;
  input: Readable;
}

/**
 * npm runs scripts in the package's folder and says in `INIT_CWD` where the caller is. Anywhere else somebody else
 * set that, for something that runs us in turn.
 */
export function findCaller(cwd: string, env: NodeJS.ProcessEnv): string {
  const isNpmScript = env['npm_lifecycle_event'] !== undefined && cwd === packageRoot;
  return (isNpmScript && env['INIT_CWD']) || cwd;
}

/**
 * Settings of this run: configuration file and flags. A configuration that may not be run is passed over, and the caller is
 * told so. Throws a `UserError`.
 */
export async function readSettings(context: Context, flags: SettingsFlags = context.args): Promise<Settings> {
  const where: BaseFolders = { caller: context.caller, packageRoot };
  const folders = listConfigFolders(where);
  const file = findConfig(folders);
  if (file === undefined || mayRun(file, context, flags)) {
    return resolveSettings(flags, await loadConfig(folders), where);
  }
  const { terminal, caller } = context;
  terminal.printError(terminal.t('cli.configNotRun', { file: relative(caller, file) }));
  // Whoever has a configuration has agents of their own, and does not mean those that come with the package.
  const home = dirname(file);
  const agents = flags.agents ?? [
    [AGENTS, '.'].map((name) => join(home, name)).find((path) => existsSync(path)) ?? home,
  ];
  return resolveSettings({ ...flags, agents }, withoutConfig, where);
}

/**
 * A configuration is code. It is run where the command was pointed at its folder: by being run there without naming other
 * paths, or for a verb that makes a site of that folder, with paths in it. `check` runs none, so that it may be tried on
 * anything, and `mcp` none, which other programs start in whatever folder is open. See `docs/decisions/0020-configuration-is-code.md`.
 */
function mayRun(file: string, { args, caller }: Context, { agents }: SettingsFlags): boolean {
  if (args.verb === 'check' || args.verb === 'mcp') return false;
  // That of a checkout is part of the program.
  if (agents === undefined || dirname(file) === packageRoot) return true;
  return args.paths.length === 0 && agents.every((path) => isWithin(resolve(caller, path), dirname(file)));
}
