import type { Readable } from 'node:stream';
import { loadConfig } from '../config/load-config.ts';
import { packageRoot } from '../config/package-root.ts';
import {
  type BaseFolders,
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

/** Settings of this run: configuration file and flags. Throws a `UserError`. */
export async function readSettings(context: Context, flags: SettingsFlags = context.args): Promise<Settings> {
  const where: BaseFolders = { caller: context.caller, packageRoot };
  return resolveSettings(flags, await loadConfig(listConfigFolders(where)), where);
}
