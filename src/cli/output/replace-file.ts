import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';

/** What `replaceFile` is told to write over is not what was read. */
export class FileChanged extends Error {}

/**
 * Puts other bytes into a file: whole or not at all, with the mode and the owner it has. Written beside, then renamed.
 * A link is not followed, and what somebody changed since it was read as `expected` is left alone: `FileChanged`.
 * Throws what the file system says where it does not allow it.
 */
export function replaceFile(location: string | Buffer, expected: Uint8Array, bytes: Uint8Array): void {
  const stats = lstatSync(location);
  if (!stats.isFile()) throw new FileChanged();
  const suffix = `.${randomBytes(4).toString('hex')}.tmp`;
  const beside = Buffer.concat([Buffer.from(location), Buffer.from(suffix)]);
  try {
    writeLike(beside, bytes, stats);
    if (!lstatSync(location).isFile() || !readFileSync(location).equals(expected)) throw new FileChanged();
    renameSync(beside, location);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function writeLike(path: Buffer, bytes: Uint8Array, { mode, uid, gid }: Stats): void {
  const handle = openSync(path, 'wx', mode);
  try {
    writeFileSync(handle, bytes);
    giveTo(handle, uid, gid);
    // After the owner, whose change takes set-id bits away; and not by `open`, which the umask narrows.
    fchmodSync(handle, mode & 0o7777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Only root may give files away; everybody else keeps what they write. */
function giveTo(handle: number, uid: number, gid: number): void {
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // As with any editor that saves by renaming.
  }
}
