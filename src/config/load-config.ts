import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Config, configSchema } from './config-schema.ts';
import { describeConfigIssues } from './describe-config-issues.ts';
import { importConfig } from './import-config.ts';
import { UserError } from './user-error.ts';

export const CONFIG_FILE = 'agentheque.config.ts';

export interface LoadedConfig {
  /** Absolute path, `null` where there is no file and everything has its default. */
  file: string | null;
  config: Config;
}

/** Of a run that reads no configuration file. */
export const withoutConfig: LoadedConfig = { file: null, config: configSchema.parse({}) };

/** The first `agentheque.config.ts` of the given folders. */
export function findConfig(folders: string[]): string | undefined {
  return folders.map((folder) => join(folder, CONFIG_FILE)).find((path) => existsSync(path));
}

/**
 * Runs the first `agentheque.config.ts` of the given folders. Throws a `UserError` that names every wrong key, what was
 * expected there and the nearest right key.
 */
export async function loadConfig(folders: string[]): Promise<LoadedConfig> {
  const file = findConfig(folders);
  return file === undefined ? withoutConfig : { file, config: checkConfig(await runConfig(file), basename(file)) };
}

/** Checks what a configuration file exports; `name` is how messages call the file. */
export function checkConfig(input: unknown, name: string): Config {
  if (input === undefined) throw new UserError(2, { key: 'config.noDefault', values: { file: name } });
  const result = configSchema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new UserError(2, describeConfigIssues(result.error.issues, name));
}

async function runConfig(file: string): Promise<unknown> {
  try {
    return await importConfig(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(2, { key: 'config.doesNotRun', values: { file, reason } });
  }
}
