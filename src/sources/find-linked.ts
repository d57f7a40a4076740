import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { showName } from './show-name.ts';
import { type FoundFile, type FoundReason, pathKey } from './source.ts';
import { type FolderEntry, SKIPPED_FOLDERS, statEntry } from './walk-folder.ts';

type Classify = (entry: FolderEntry) => FoundFile;

/**
 * What a link adds to the files of a source, which are all known by then (`found`, by `pathKey`): a link within the
 * source leads to one of them and has a row that says so, and files that the configuration leaves out under their own
 * path may come in under the link's. Nothing is entered twice, so links in a circle end here.
 */
export function findLinked(
  link: FolderEntry,
  root: Buffer,
  found: ReadonlyMap<string, FoundFile>,
  classify: Classify,
): FoundFile[] {
  const own = classify(link);
  if (own.reason === 'ignored-by-configuration') return [own];
  const target = resolveLink(link.path);
  if (target === undefined) return [refuse(own, 'broken-link')];
  const below = nameBelow(target, root);
  if (below === undefined) return [refuse(own, 'link-leaves-source')];
  if (below.split('/').some((part) => SKIPPED_FOLDERS.includes(part))) return [refuse(own, 'in-skipped-folder')];
  if (statEntry(target, below).kind === 'directory') {
    return [refuse(own, 'already-read'), ...followFolder(link.file, target, found, classify)];
  }
  const followed = followFile(link.file, target, found, classify);
  return [followed.reason === null ? followed : refuse(own, followed.reason)];
}

/** The files of the folder that were left out under their own path and are not under the link's. */
function followFolder(
  file: string,
  target: Buffer,
  found: ReadonlyMap<string, FoundFile>,
  classify: Classify,
): FoundFile[] {
  return [...found].flatMap(([key, one]) => {
    if (one.reason !== 'ignored-by-configuration') return [];
    const path = Buffer.from(key, 'latin1');
    const below = nameBelow(path, target);
    return below ? [followFile(`${file}/${below}`, path, found, classify)].filter((one) => one.reason === null) : [];
  });
}

/** The file under the link's path, unless it is read under another one. */
function followFile(
  file: string,
  target: Buffer,
  found: ReadonlyMap<string, FoundFile>,
  classify: Classify,
): FoundFile {
  const classified = classify(statEntry(target, file));
  return found.get(pathKey(classified))?.reason === null ? refuse(classified, 'already-read') : classified;
}

function refuse(file: FoundFile, reason: FoundReason): FoundFile {
  return { ...file, candidate: 'none', reason };
}

function resolveLink(path: Buffer): Buffer | undefined {
  try {
    // Only the native call keeps names that are not UTF-8.
    return realpathSync.native(path, { encoding: 'buffer' });
  } catch {
    return undefined;
  }
}

/** The path below a folder with `/`, empty for the folder itself, `undefined` where it lies elsewhere. */
function nameBelow(path: Buffer, folder: Buffer): string | undefined {
  if (path.equals(folder)) return '';
  const prefix = Buffer.concat([folder, Buffer.from(sep)]);
  if (!path.subarray(0, prefix.length).equals(prefix)) return undefined;
  return showName(path.subarray(prefix.length)).replaceAll(sep, '/');
}
