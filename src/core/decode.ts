import { diagnostic, listLines } from './diagnostic.ts';
import type { Diagnostic } from './schema.ts';

export type Decoded =
  | { kind: 'text'; text: string; diagnostics: Diagnostic[] }
  /** Bytes that are not text in any encoding we know: a picture, an archive, a program. */
  | { kind: 'binary' };

/**
 * Bytes to text, line ends as `\n`. UTF-8 is expected, UTF-16 is noticed, and where bytes are no UTF-8 they are read
 * as Windows-1252, which has a character for each: nothing is lost.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = detectUtf16(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return finish(text, [diagnostic('bytes-utf16', 1, 1, { encoding: utf16.toUpperCase() })]);
  }
  if (isBinary(bytes)) return { kind: 'binary' };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const found = hasMark ? [diagnostic('bytes-byte-order-mark', 1)] : [];
  try {
    return finish(new TextDecoder('utf-8', { fatal: true }).decode(bytes), found);
  } catch {
    const { text, indexes } = decodeInvalidUtf8(hasMark ? bytes.subarray(3) : bytes);
    const before = withLineFeeds(text.slice(0, indexes[0]));
    const { line, column } = positionAt(before, before.length);
    const values = { count: indexes.length, lines: listLines(linesAt(text, indexes)) };
    return finish(text, [...found, diagnostic('bytes-invalid-utf8', line, column, values)]);
  }
}

function finish(text: string, diagnostics: Diagnostic[]): Decoded {
  const crlf = text.includes('\r\n');
  const bare = /(^|[^\r])\n/.test(text);
  if (crlf && bare) diagnostics.push(diagnostic('line-ends-mixed', 1));
  // Decoders take one mark off; editors that put a second one in front of it leave a line that is not a fence.
  return { kind: 'text', text: withLineFeeds(text).replace(/^\ufeff+/, ''), diagnostics };
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** By mark, else by zero bytes in every second place, as in UTF-16 of Latin letters. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // The other place has few: the low half of `─` (U+2500) and its like.
  if (odd > sample.length * 0.3 && even < odd / 10) return 'utf-16le';
  if (even > sample.length * 0.3 && odd < even / 10) return 'utf-16be';
  return undefined;
}

/** Text has next to no control characters; compressed data has one byte in ten, a twentieth is more than any damage leaves. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8000);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  }
  return controls > sample.length * 0.05;
}

/** Valid UTF-8 sequences as such, every other byte as Windows-1252; with the offsets of these in the text. */
function decodeInvalidUtf8(bytes: Uint8Array): { text: string; indexes: number[] } {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const single = new TextDecoder('windows-1252');
  let text = '';
  const indexes: number[] = [];
  let start = 0;
  const flush = (end: number) => {
    if (end > start) text += strict.decode(bytes.subarray(start, end));
  };
  for (let index = 0; index < bytes.length; ) {
    const length = utf8SequenceLength(bytes, index);
    if (length > 0) {
      index += length;
      continue;
    }
    flush(index);
    indexes.push(text.length);
    text += single.decode(bytes.subarray(index, index + 1));
    index++;
    start = index;
  }
  flush(bytes.length);
  return { text, indexes };
}

/** The line of each offset, from 1; offsets in their order. */
function linesAt(text: string, indexes: number[]): number[] {
  const breaks = /\r\n?|\n/g;
  let line = 1;
  let next = breaks.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  return indexes.map((index) => {
    while (next < index) {
      line++;
      next = breaks.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return line;
  });
}

/** Length of the well-formed UTF-8 sequence at `index`, 0 where there is none (Unicode 15, table 3-7). */
export function utf8SequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  const within = (offset: number, low = 0x80, high = 0xbf) => {
    const byte = bytes[index + offset];
    return byte !== undefined && byte >= low && byte <= high;
  };
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return within(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return within(1, low, high) && within(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return within(1, low, high) && within(2) && within(3) ? 4 : 0;
  }
  return 0;
}

/** Line and column, both from 1, of an offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lastBreak };
}
