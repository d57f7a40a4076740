import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal; of a text, that of its UTF-8. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 of the parts with their borders, in lower-case hexadecimal: `('ab', 'c')` and `('a', 'bc')` differ. */
export function hashParts(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
}
