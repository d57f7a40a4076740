import { accessSync, constants } from 'node:fs';
import picomatch from 'picomatch';
import { classifyName } from './classify-name.ts';
import type { FindOptions, FoundFile, FoundReason } from './source.ts';
import type { FolderEntry } from './walk-folder.ts';

/** Makes the function that says of each entry of a source whether it is to be read, and why not. */
export function createFileFilter(source: string, { ignore, limits }: FindOptions): (entry: FolderEntry) => FoundFile {
  const isIgnored = matchIgnored(ignore);
  return (entry) => {
    const reason = findReason(entry, isIgnored, limits.fileBytes);
    const absolute = entry.path.toString('utf8');
    return {
      source,
      file: entry.file,
      absolute,
      ...(Buffer.from(absolute).equals(entry.path) ? {} : { rawPath: entry.path }),
      bytes: entry.bytes,
      candidate: reason === null ? classifyName(entry.file) : 'none',
      reason,
    };
  };
}

function findReason(entry: FolderEntry, isIgnored: (file: string) => boolean, fileBytes: number): FoundReason | null {
  if (isIgnored(entry.file)) return 'ignored-by-configuration';
  if (entry.kind === 'directory') return 'is-a-directory';
  if (entry.kind === 'unreadable') return 'unreadable';
  if (entry.kind !== 'file') return 'not-a-regular-file';
  const named = classifyName(entry.file);
  if (named === 'none') return 'not-an-agent-file';
  if (entry.bytes > fileBytes) return named === 'data' ? 'data' : 'too-large';
  if (isReadable(entry.path)) return null;
  return named === 'data' ? 'data' : 'unreadable';
}

function matchIgnored(globs: string[]): (file: string) => boolean {
  const patterns = globs.map((glob) =>
    glob
      .normalize('NFC')
      .replace(/^\.?\//, '')
      .replace(/(?<!\/)\/+$/, ''),
  );
  if (patterns.length === 0) return () => false;
  const matches = picomatch([...patterns, ...patterns.map((pattern) => `${pattern}/**`)], { dot: true });
  return (file) => matches(file.normalize('NFC'));
}

function isReadable(path: Buffer): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
