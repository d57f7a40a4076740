import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inLocale, isWritten, perLocale } from '../i18n/per-locale.ts';
import { translator } from '../i18n/translate.ts';
import type { Config } from './config-schema.ts';
import type { LoadedConfig } from './load-config.ts';
import { findCacheDir } from './package-root.ts';
import { parseSite } from './parse-site.ts';
import { sourcesFromConfig, sourcesFromPaths } from './resolve-sources.ts';
import type { Settings, SourceSettings } from './settings.ts';

export interface SettingsFlags {
  agents?: string[] | undefined;
  out?: string | undefined;
  site?: string | undefined;
  base?: string | undefined;
  lock?: string | undefined;
  archive?: boolean | undefined;
  previous?: string | undefined;
  strict?: boolean | undefined;
}

export interface BaseFolders {
  /** Folder the caller is in; paths of flags are relative to it. */
  caller: string;
  /** Folder of this package. */
  packageRoot: string;
}

/** Where agents are by default. */
export const AGENTS = 'content/agents';
const OUT = 'dist';
const LOCK = 'content/permalinks.lock.json';

/** Puts flags, configuration file and defaults together; flags win. Throws a `UserError` where something of it cannot be. */
export function resolveSettings(flags: SettingsFlags, loaded: LoadedConfig, where: BaseFolders): Settings {
  const { config } = loaded;
  const home = findHome(loaded, where);
  return {
    sources: resolveSources(flags, loaded, where, home),
    out: flags.out === undefined ? join(home, OUT) : resolve(where.caller, flags.out),
    ...parseSite(flags.site ?? config.site, flags.base ?? config.base),
    archive: flags.archive ?? false,
    ...(flags.previous === undefined ? {} : { previous: resolve(where.caller, flags.previous) }),
    strict: flags.strict ?? false,
    ignore: config.ignore,
    limits: config.limits,
    info: {
      title: isWritten(config.title) ? config.title : perLocale((locale) => translator(locale)('site.title')),
      description: isWritten(config.description)
        ? config.description
        : perLocale((locale) => translator(locale)('site.description')),
      ...(config.accent === undefined ? {} : { accent: config.accent }),
      ...(config.offline === false ? { offline: false } : {}),
    },
    logo: resolveLogo(config.logo, home),
    lock: resolveLock(flags, loaded, where, home),
    cacheDir: findCacheDir(where.packageRoot),
    configFile: loaded.file,
  };
}

/** Folders where a configuration file is looked for, the first one found wins. */
export function listConfigFolders({ caller, packageRoot }: BaseFolders): string[] {
  return isWithin(caller, packageRoot) ? [...new Set([caller, packageRoot])] : [caller];
}

/** Whether a path is a folder or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return (
    below === '' || !(below === '..' || below.startsWith('../') || below.startsWith('..\\') || resolve(below) === below)
  );
}

/** What defaults are relative to: the configuration file's folder, else the project the caller is in, else where they are. */
function findHome(loaded: LoadedConfig, where: BaseFolders): string {
  if (loaded.file !== null) return dirname(loaded.file);
  return isWithin(where.caller, where.packageRoot) ? where.packageRoot : where.caller;
}

function resolveSources(
  flags: SettingsFlags,
  { config }: LoadedConfig,
  where: BaseFolders,
  home: string,
): SourceSettings[] {
  if (flags.agents !== undefined) return sourcesFromPaths(flags.agents, where.caller);
  if (config.sources !== undefined) return sourcesFromConfig(config.sources, home);
  // Without agents of one's own, the ones that come with the package show what the site is like.
  return sourcesFromPaths([AGENTS], existsSync(join(home, AGENTS)) ? home : where.packageRoot);
}

/**
 * Addresses are kept for the configured site. Other folders, and the agents that come with the package, are for looking
 * at, unless a lock is named for them.
 */
function resolveLock(
  { lock, agents }: SettingsFlags,
  { config }: LoadedConfig,
  where: BaseFolders,
  home: string,
): string | null {
  if (lock !== undefined) return resolve(where.caller, lock);
  const hasOwnAgents = config.sources !== undefined || existsSync(join(home, AGENTS));
  return agents === undefined && hasOwnAgents ? join(home, LOCK) : null;
}

function resolveLogo(logo: Config['logo'], home: string): Settings['logo'] {
  const paths = typeof logo === 'object' ? logo : perLocale(() => logo);
  return isWritten(paths) ? perLocale((locale) => resolve(home, inLocale(paths, locale))) : null;
}
