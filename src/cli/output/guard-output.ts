import { existsSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isWithin } from '../../config/resolve-settings.ts';
import { UserError } from '../../config/user-error.ts';
import type { Source } from '../../sources/source.ts';

/**
 * A file in every site that was built here: `{ buildId, paths }`, with the path of every file and folder of the site. Its
 * name is not that of the work folder of a build, which lies beside sites (`lock-output.ts`).
 */
export const MARKER = '.agentheque-site';

/** The folder beside a site where builds of it do their work: what lies there is theirs to clear away. */
export const WORK = '.agentheque';

/** What systems put into folders that somebody has looked at. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** So many foreign paths are named in a message. */
const NAMED = 5;

/** Marks a folder as a site of ours. All that lies in it by then is the site's; what comes later is somebody else's. */
export function markSite(folder: string, buildId: string): void {
  writeFileSync(join(folder, MARKER), `${JSON.stringify({ buildId, paths: listPaths(folder).sort() })}\n`);
}

/**
 * The output folder's real path, once it is sure that replacing the folder loses nothing. Throws a `UserError` where it is no
 * folder, is not empty and no site of ours, holds what is not of that site, holds a source or lies in one, or cannot be moved.
 */
export function guardOutput(out: string, sources: Source[]): string {
  const real = resolveExisting(out);
  if (real.split(sep).includes(WORK)) throw new UserError(2, { key: 'out.inWork', values: { out, work: WORK } });
  for (const source of sources) {
    const dir = realpathSync(source.dir);
    // A source of single files is those files, not all that lies beside them.
    const isAround = source.files?.some((file) => isWithin(join(dir, file), real)) ?? isWithin(dir, real);
    if (isAround) throw new UserError(2, { key: 'out.holdsSource', values: { out, source: source.dir } });
    if (source.files === undefined && isWithin(real, dir)) {
      throw new UserError(2, { key: 'out.inSource', values: { out, source: source.dir } });
    }
  }
  if (!existsSync(real)) return real;
  if (!statSync(real).isDirectory()) throw new UserError(2, { key: 'out.isAFile', values: { out } });
  refuseForeign(real, out);
  if (statSync(real).dev !== statSync(dirname(real)).dev || real === dirname(real)) {
    throw new UserError(2, { key: 'out.isAMount', values: { out, inside: join(out, 'site') } });
  }
  return real;
}

/** Refuses a folder, called `out` in messages, with anything in it that no build of ours wrote. Throws a `UserError`. */
export function refuseForeign(folder: string, out: string): void {
  const found = listPaths(folder);
  if (found.length === 0) return;
  const ours = readMarker(folder);
  if (ours === null) throw new UserError(2, { key: 'out.notOurs', values: { out } });
  const isForeign = (path: string) => !ours.has(path) && !LITTER.has(basename(path));
  // Of a folder that is foreign, what lies in it need not be named.
  const foreign = found.filter((path) => isForeign(path) && !isForeign(dirname(path)));
  if (foreign.length === 0) return;
  const files = [...foreign.slice(0, NAMED), ...(foreign.length > NAMED ? ['…'] : [])].join(', ');
  throw new UserError(2, { key: 'out.holdsOthers', values: { out, files } });
}

/** The paths of a site of ours; `null` where the folder is none. */
function readMarker(folder: string): Set<string> | null {
  try {
    const { paths } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
    return new Set(['.', MARKER, ...paths]);
  } catch {
    return null;
  }
}

/** Everything below a folder, with `/`. */
function listPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) =>
    relative(folder, join(parentPath, name)).replaceAll(sep, '/'),
  );
}

/** The real path of what is there, with what is not there yet after it. */
function resolveExisting(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolveExisting(parent), basename(path));
  }
}
