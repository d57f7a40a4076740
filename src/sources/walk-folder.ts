import { lstatSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { showName } from './show-name.ts';

/** Something on disk, not yet classified. */
export interface FolderEntry {
  /** Path in bytes: a name need not be UTF-8. */
  path: Buffer;
  /** Path below the folder with `/`, as it is shown. */
  file: string;
  kind: 'file' | 'directory' | 'link' | 'other' | 'unreadable';
  bytes: number;
}

/** Folders that hold no agents of the source, however deep they lie. */
export const SKIPPED_FOLDERS = ['.git', 'node_modules'];

const SEPARATOR = Buffer.from(sep);

/**
 * Everything below a folder: files, links, folders, pipes and what cannot be read, in no particular order. Links are
 * named and not followed. Blocking calls, because they take a tenth of the time for the many small answers asked for.
 */
export function walkFolder(folder: Buffer): FolderEntry[] {
  const entries: FolderEntry[] = [];
  const waiting = [{ path: folder, file: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of readFolder(next.path, next.file)) {
      entries.push(entry);
      if (entry.kind === 'directory') waiting.push(entry);
    }
  }
  return entries;
}

/** What a path is, without following it where it is a link. */
export function statEntry(path: Buffer, file: string): FolderEntry {
  try {
    const stats = lstatSync(path);
    const kind = stats.isFile()
      ? 'file'
      : stats.isDirectory()
        ? 'directory'
        : stats.isSymbolicLink()
          ? 'link'
          : 'other';
    return { path, file, kind, bytes: kind === 'file' ? stats.size : 0 };
  } catch {
    return { path, file, kind: 'unreadable', bytes: 0 };
  }
}

function readFolder(folder: Buffer, below: string): FolderEntry[] {
  try {
    return readdirSync(folder, { encoding: 'buffer', withFileTypes: true })
      .filter((entry) => !(entry.isDirectory() && SKIPPED_FOLDERS.includes(entry.name.toString())))
      .map(({ name }) => statEntry(Buffer.concat([folder, SEPARATOR, name]), joinNames(below, showName(name))));
  } catch {
    return [{ path: folder, file: below === '' ? '.' : below, kind: 'unreadable', bytes: 0 }];
  }
}

function joinNames(below: string, name: string): string {
  return below === '' ? name : `${below}/${name}`;
}
