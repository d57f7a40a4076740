import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Config } from './config-schema.ts';
import type { SourceSettings } from './settings.ts';
import { UserError } from './user-error.ts';

type Unnamed = Omit<SourceSettings, 'name'> & { name?: string | undefined };
type Translating = Pick<SourceSettings, 'name'> & { translates?: string | undefined };
type Named<Given extends Unnamed> = Given & { name: string };

/**
 * The sources of paths that a caller gave, relative to `folder`. Files of one folder become one source together, so that
 * `a.en.md` and `a.fr.md` find one another; a folder given twice counts once. Throws a `UserError` where there is no such
 * path.
 */
export function sourcesFromPaths(paths: string[], folder: string): SourceSettings[] {
  const sources = new Map<string, Unnamed>();
  for (const path of paths) {
    const absolute = resolve(folder, path);
    if (statPath(absolute, path).isDirectory()) {
      const key = realpathSync(absolute);
      if (!sources.has(key)) sources.set(key, { dir: absolute });
      continue;
    }
    const dir = dirname(absolute);
    const key = `files of ${realpathSync(dir)}`;
    const known = sources.get(key) ?? { dir, files: [] };
    sources.set(key, { ...known, files: [...new Set([...(known.files ?? []), basename(absolute)])] });
  }
  const named = nameSources([...sources.values()]);
  // Whoever runs the command has put them together.
  return named.map((source, index) => (index === 0 ? source : { ...source, owner: named[0]?.name }));
}

/** The sources of a configuration, relative to its folder. Throws a `UserError` where one is not there. */
export function sourcesFromConfig(sources: NonNullable<Config['sources']>, folder: string): SourceSettings[] {
  const named = nameSources(
    sources.map((source) => {
      const dir = resolve(folder, source.dir);
      if (!statPath(dir, source.dir).isDirectory()) {
        throw new UserError(2, { key: 'sources.notAFolder', values: { path: source.dir } });
      }
      return { ...source, dir };
    }),
  );
  return named.map(({ translates, ...source }) => ({
    ...source,
    owner: ownerOf({ name: source.name, translates }, named),
  }));
}

/** Throws a `UserError` where a source translates none of the others, or one that translates another in turn. */
function ownerOf({ name, translates }: Translating, sources: Translating[]): string {
  if (translates === undefined) return name;
  const originals = sources.filter((source) => source.name !== name && source.translates === undefined);
  if (originals.some((source) => source.name === translates)) return translates;
  const names = originals.map((source) => source.name).join(', ');
  throw new UserError(2, { key: 'sources.translatesNothing', values: { name, translates, names } });
}

/** The first is `default`, the others are called like their folder; a name that is taken gets a number. */
function nameSources<Given extends Unnamed>(sources: Given[]): Named<Given>[] {
  const taken = new Set<string>();
  return sources.map((source, index) => {
    const wanted = source.name ?? (index === 0 ? 'default' : basename(source.dir));
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}-${number}`;
    taken.add(name.toLowerCase());
    return { ...source, name };
  });
}

function statPath(absolute: string, asGiven: string): Stats {
  const missing = new UserError(2, { key: 'sources.missing', values: { path: asGiven, absolute } });
  try {
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (stats !== undefined) return stats;
  } catch {
    // A loop of links, or a folder above it that may not be entered.
  }
  throw missing;
}
