import { textOf } from '../text/text-of.ts';

/**
 * `sourceHash` of a header: hexadecimal digits in lower case, with or without `sha256:` in front, the first eight at
 * least; `null` for anything else.
 */
export function readSourceHash(value: unknown): string | null {
  const text = value === undefined || value === null ? '' : textOf(value).trim().toLowerCase();
  const digits = text.replace(/^sha-?256[:-]/, '');
  return /^[0-9a-f]{8,64}$/.test(digits) ? digits : null;
}
