import { lstatSync, readFileSync } from 'node:fs';
import { writeAtomically } from '../../disk/write-atomically.ts';

/** What is to be written over is not what was read. */
export class FileChanged extends Error {}

/**
 * Puts other bytes into a file, as `writeAtomically` does. A link is not followed, and what somebody changed since it was read
 * as `expected` is left alone: `FileChanged`. Throws what the file system says where it does not allow it.
 */
export function replaceFile(location: string | Buffer, expected: Uint8Array, bytes: Uint8Array): void {
  const refuseChanged = (): void => {
    if (!lstatSync(location).isFile() || !readFileSync(location).equals(expected)) throw new FileChanged();
  };
  refuseChanged();
  writeAtomically(location, bytes, { flush: true, confirm: refuseChanged });
}
