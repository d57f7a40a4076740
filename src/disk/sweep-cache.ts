import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The stores of a cache; their entries lie at `STORE/GROUP/ENTRY`, a file or a folder each; of earlier versions, at `STORE/ENTRY`. */
const STORES = ['bundle', 'cards', 'code', 'html', 'logo', 'pagefind', 'read', 'record'];

/** Where builds let their pages be written, and what they try the disk with: gone when one ends, unless it was ended by force. */
const WORK = /^(?:out-[0-9a-f]+|probe-\d+(?:\.[0-9a-f]+\.tmp)?)$/;

/** In milliseconds. */
const DAY = 86_400_000;

/** What no build used for so long leaves the cache. */
export const KEPT_DAYS = 30;

/** A file whose time says when the cache was last swept. */
const MARKER = 'swept';

/** What a sweep takes aside before it removes it. */
const ASIDE = '.sweep';

/**
 * Removes from a cache what no build used in a month, by the times that `markUsed` sets, and what builds left that were ended by
 * force; once a day, one look at each entry. Gives the number of removed entries, `null` where it was not yet time. Never throws:
 * what cannot be removed stays.
 *
 * Entries of `code` are Node's, which does not say when it uses one: a month after they were written they are made again.
 */
export function sweepCache(folder: string, now: number): number | null {
  const marker = join(folder, MARKER);
  if (now - timeOf(marker) < DAY) return null;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(marker, '');
    utimesSync(marker, now / 1000, now / 1000);
  } catch {
    return null;
  }
  const groups = STORES.flatMap((store) => list(join(folder, store)));
  const entries = groups.flatMap((path) => (isFolder(path) ? list(path) : [path]));
  const work = list(folder).filter((path) => WORK.test(path.slice(folder.length + 1)));
  const removed = [
    ...entries.filter((path) => drop(path, now - KEPT_DAYS * DAY)),
    ...work.filter((path) => drop(path, now - DAY)),
  ];
  return removed.length;
}

/**
 * Removes an entry last used before a moment. Taken aside and looked at again first: another build may be about to read it,
 * and has then either marked it, so that it gets it back, or finds nothing and makes it anew.
 */
function drop(path: string, before: number): boolean {
  if (timeOf(path) >= before) return false;
  const aside = path.endsWith(ASIDE) ? path : `${path}.${process.pid}${ASIDE}`;
  try {
    if (aside !== path) renameSync(path, aside);
    const isUsed = timeOf(aside) >= before;
    if (isUsed && !existsSync(path)) renameSync(aside, path);
    else rmSync(aside, { recursive: true, force: true });
    return !isUsed;
  } catch {
    return false;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** In milliseconds; long ago for what is not there. */
function timeOf(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return Number.NEGATIVE_INFINITY;
  }
}
