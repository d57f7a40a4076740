import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../../config/fault.ts';
import { isWithin } from '../../config/resolve-settings.ts';
import type { Source } from '../../sources/source.ts';

/** Lies in every site that was built here, and in nothing else: a folder with it may be replaced. */
export const MARKER = '.agentheque';

/**
 * The output folder's real path, once it is sure that replacing the folder loses nothing. Throws a `Fault` where it is no
 * folder, holds something that is not a site of ours, holds a source or lies in one, or cannot be moved.
 */
export function guardOutput(out: string, sources: Source[]): string {
  const real = resolveExisting(out);
  for (const source of sources) {
    const dir = realpathSync(source.dir);
    // A source of single files is those files, not all that lies beside them.
    const isAround = source.files?.some((file) => isWithin(join(dir, file), real)) ?? isWithin(dir, real);
    if (isAround) throw new Fault(2, { key: 'out.holdsSource', values: { out, source: source.dir } });
    if (source.files === undefined && isWithin(real, dir)) {
      throw new Fault(2, { key: 'out.inSource', values: { out, source: source.dir } });
    }
  }
  if (!existsSync(real)) return real;
  if (!statSync(real).isDirectory()) throw new Fault(2, { key: 'out.isAFile', values: { out } });
  if (!isOurs(real)) throw new Fault(2, { key: 'out.notOurs', values: { out } });
  if (statSync(real).dev !== statSync(dirname(real)).dev || real === dirname(real)) {
    throw new Fault(2, { key: 'out.isAMount', values: { out, inside: join(out, 'site') } });
  }
  return real;
}

/** Whether a folder is empty or a site of ours. */
function isOurs(folder: string): boolean {
  return existsSync(join(folder, MARKER)) || readdirSync(folder).length === 0;
}

/** The real path of what is there, with what is not there yet behind it. */
function resolveExisting(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolveExisting(parent), basename(path));
  }
}
