import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { classifyName } from './classify-name.ts';
import { createFileFilter } from './create-file-filter.ts';
import { findLinked } from './find-linked.ts';
import { sortByPath } from './sort-by-path.ts';
import { type FindOptions, type FoundFile, pathKey, type Source } from './source.ts';
import { type FolderEntry, statEntry, walkFolder } from './walk-folder.ts';

/**
 * Everything in a source, in an order that is the same on every machine: what is to be read, and what is not with the
 * reason. Nothing is opened. Dot-folders are entered, `.git` and `node_modules` are not; a link is classified by where it
 * leads, after the files themselves. Throws where the source's folder cannot be resolved.
 */
export async function findFiles(source: Source, options: FindOptions): Promise<FoundFile[]> {
  const root = realpathSync(source.dir);
  const classify = createFileFilter(source.name, options);
  const entries = listEntries(source, root);
  const own = entries.filter((entry) => entry.kind !== 'link' && isWorthARow(entry)).map(classify);
  const byPath = new Map(own.map((file) => [pathKey(file), file]));
  const linked: FoundFile[] = [];
  for (const link of sortByPath(entries.filter((entry) => entry.kind === 'link'))) {
    for (const file of findLinked(link, Buffer.from(root), byPath, classify)) {
      linked.push(file);
      if (file.reason === null) byPath.set(pathKey(file), file);
    }
  }
  return sortByPath(refuseTakenNames([...own, ...linked]));
}

/**
 * All that comes later knows a file by its name as text, and a name that is not UTF-8 may be written like another one: then
 * the one that is UTF-8 is read.
 */
function refuseTakenNames(files: FoundFile[]): FoundFile[] {
  const owners = new Map<string, FoundFile>();
  for (const file of files) {
    const owner = owners.get(file.file);
    if (file.reason === null && (owner === undefined || comesBefore(file, owner))) owners.set(file.file, file);
  }
  const isTaken = (file: FoundFile) => file.reason === null && pathKey(owners.get(file.file) ?? file) !== pathKey(file);
  return files.map((file) => (isTaken(file) ? { ...file, candidate: 'none', reason: 'name-taken' } : file));
}

function comesBefore(one: FoundFile, other: FoundFile): boolean {
  const isText = ({ rawPath }: FoundFile) => rawPath === undefined;
  return isText(one) === isText(other) ? pathKey(one) < pathKey(other) : isText(one);
}

function listEntries(source: Source, root: string): FolderEntry[] {
  if (source.files === undefined) return walkFolder(Buffer.from(root));
  return source.files.map((file) => statEntry(Buffer.from(join(root, file)), file.replaceAll(sep, '/')));
}

/** A folder is not a file, unless its name says that it is one. */
function isWorthARow(entry: FolderEntry): boolean {
  return entry.kind !== 'directory' || !['none', 'data'].includes(classifyName(entry.file));
}
