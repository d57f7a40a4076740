import { crc32, deflateSync } from 'node:zlib';

/** https://www.w3.org/TR/png-3/#5PNG-file-signature */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colours of a picture with one byte a pixel. */
const MOST_COLORS = 256;

/**
 * Pixels (red, green, blue and alpha, a byte each, all opaque) as a PNG with a palette, a third of what true colour takes.
 * Colours that nearly are the same become one: at 32 steps a channel, fewer where there are more than 256 of them.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  let indexed: Indexed | undefined;
  for (let bits = 5; indexed === undefined; bits--) indexed = indexColors(pixels, bits);
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with the number of its filter: 0, none, which is best for flat areas of a palette.
  for (let row = 0; row < height; row++)
    rows.set(indexed.bytes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, with a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(indexed.palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Indexed {
  /** Red, green and blue. */
  palette: number[][];
  bytes: Uint8Array;
}

/** `undefined` where so many bits of each channel leave more colours than a palette holds. */
function indexColors(pixels: Uint8Array, bits: number): Indexed | undefined {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const bytes = new Uint8Array(words.length);
  const places = new Map<number, number>();
  const palette: number[][] = [];
  const longest: number[] = [];
  const step = (channel = 0) => channel >> (8 - bits);
  for (let at = 0, end = 0; at < words.length; at = end) {
    end = at + 1;
    while (end < words.length && words[end] === words[at]) end++;
    const [red, green, blue] = pixels.subarray(at * 4, at * 4 + 3);
    const key = (step(red) << (2 * bits)) | (step(green) << bits) | step(blue);
    const place = places.get(key) ?? palette.length;
    if (place === MOST_COLORS) return undefined;
    places.set(key, place);
    // An area of one colour keeps exactly that; what lies on the edges of letters is rounded to it.
    if (end - at > (longest[place] ?? 0)) {
      palette[place] = [red ?? 0, green ?? 0, blue ?? 0];
      longest[place] = end - at;
    }
    bytes.fill(place, at, end);
  }
  return { palette, bytes };
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
