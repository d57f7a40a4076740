import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';

interface WriteOptions {
  /** Is on the disk for good before it takes its place: for what cannot be made again. */
  flush?: boolean;
  /** Called when all is written; where it throws, what was there stays. */
  confirm?: () => void;
}

/**
 * Puts bytes into a file: whole or not at all, with the mode and the owner of the file that is there. Written beside and
 * renamed: a link is not followed, and what fails leaves nothing behind. Throws what the file system says.
 */
export function writeAtomically(
  path: string | Buffer,
  bytes: string | Uint8Array,
  { flush = false, confirm }: WriteOptions = {},
): void {
  const suffix = `.${randomBytes(4).toString('hex')}.tmp`;
  const beside = Buffer.concat([Buffer.from(path), Buffer.from(suffix)]);
  try {
    writeBeside(beside, bytes, lstatSync(path, { throwIfNoEntry: false }), flush);
    confirm?.();
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw nameFile(error, path);
  }
}

/** What fails on an open file is said without its name. */
function nameFile(error: unknown, path: string | Buffer): unknown {
  const { code, path: named } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || named !== undefined) return error;
  error.message += ` '${path}'`;
  return Object.assign(error, { path: String(path) });
}

function writeBeside(path: Buffer, bytes: string | Uint8Array, before: Stats | undefined, flush: boolean): void {
  const handle = openSync(path, 'wx', before?.isFile() ? before.mode : undefined);
  try {
    writeFileSync(handle, bytes);
    if (before?.isFile()) {
      giveTo(handle, before);
      // After the owner, whose change takes set-id bits away; and not by `open`, which the umask narrows.
      fchmodSync(handle, before.mode & 0o7777);
    }
    if (flush) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Only root may give files away; everybody else keeps what they write. */
function giveTo(handle: number, { uid, gid }: Stats): void {
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // As with any editor that saves by renaming.
  }
}
