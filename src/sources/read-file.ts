import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { hashBytes } from '../disk/hash-bytes.ts';
import { type FoundFile, pathToOpen } from './source.ts';

export type FileContent = { type: 'read'; bytes: Uint8Array; sha256: string } | { type: 'unreadable' };

/** A file that was replaced by a link or a pipe since it was found is not followed and does not block. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file that was found, with their SHA-256 in lower-case hexadecimal. Never throws. */
export function readFile(file: FoundFile): FileContent {
  let handle: number | undefined;
  try {
    handle = openSync(pathToOpen(file), FLAGS);
    if (!fstatSync(handle).isFile()) return { type: 'unreadable' };
    const bytes = readFileSync(handle);
    return { type: 'read', bytes, sha256: hashBytes(bytes) };
  } catch {
    return { type: 'unreadable' };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
