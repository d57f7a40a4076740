import { isUtf8 } from 'node:buffer';

/**
 * A file name as text. Old archives hold names that are not UTF-8; their bytes outside ASCII are written as in an address.
 *
 *     showName(Buffer.from('caf\xe9.md', 'latin1')) // => 'caf%E9.md'
 */
export function showName(name: Uint8Array): string {
  if (isUtf8(name)) return Buffer.from(name).toString('utf8');
  return Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
  ).join('');
}
