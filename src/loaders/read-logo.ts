import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { UserError } from '../config/user-error.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { findActiveSvg } from './find-active-svg.ts';

/** A picture that the site shows beside its name. */
export interface Logo {
  bytes: Uint8Array;
  /** Changes with its content: `0f3c…9a.svg`. */
  name: string;
}

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  Buffer.from(bytes).toString('latin1', at, at + text.length) === text;

/** How a file of each kind begins: those that every browser of today shows (PNG, RIFF, JPEG and ISO media signatures). */
const kinds: Record<string, (bytes: Uint8Array) => boolean> = {
  svg: (bytes) => /^\ufeff?\s*</.test(textOf(bytes)) && /<(?:[\w-]+:)?svg[\s/>]/.test(textOf(bytes)),
  png: (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n'),
  webp: (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8),
  avif: (bytes) => startsWith(bytes, 'ftypavi', 4),
  jpg: (bytes) => startsWith(bytes, '\xff\xd8\xff'),
};

/**
 * Reads the logo of a configuration: an absolute path → its bytes and the name that it is published under. Throws a `UserError`
 * where the file cannot be read, is not the picture that its ending promises, or could run something when it is opened by
 * itself.
 */
export function readLogo(file: string): Logo {
  const bytes = readBytes(file);
  const ending = extname(file).slice(1).toLowerCase().replace('jpeg', 'jpg');
  if (!Object.hasOwn(kinds, ending) || !kinds[ending]?.(bytes)) {
    throw new UserError(2, { key: 'config.logo.wrongType', values: { file } });
  }
  const found = ending === 'svg' ? findActiveSvg(textOf(bytes)) : undefined;
  if (found !== undefined) throw new UserError(2, { key: 'config.logo.active', values: { file, found } });
  return { bytes, name: `${hashBytes(bytes).slice(0, 16)}.${ending}` };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UserError(
      2,
      { key: 'config.logo.unreadable', values: { file, reason: (error as Error).message } },
      error,
    );
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
