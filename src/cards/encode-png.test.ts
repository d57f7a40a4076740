import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { encodePng } from './encode-png.ts';

/** Size, palette and pixels of a PNG with a palette, and nothing between its rows but the filter's number. */
function decode(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const header = chunks.get('IHDR') ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const colorAt = (x: number, y: number) => {
    const place = rows[y * (width + 1) + 1 + x] ?? 0;
    return [...palette.subarray(place * 3, place * 3 + 3)];
  };
  return { width, height, colors: palette.length / 3, colorAt };
}

test('areas keep their colours exactly, also where letters beside them nearly have the same', () => {
  const width = 8;
  const pixels = new Uint8Array(width * 2 * 4).fill(255);
  // One pixel that is nearly as the area behind it, before the area is seen.
  pixels.set([0xf9, 0xfa, 0xf9, 255], 0);
  for (let at = 1; at < width; at++) pixels.set([0xfb, 0xfb, 0xf8, 255], at * 4);
  for (let at = width; at < 2 * width; at++) pixels.set([0xc0, 0x48, 0x3f, 255], at * 4);
  const image = decode(encodePng(pixels, width, 2));
  assert.equal(image.width, width);
  assert.equal(image.height, 2);
  assert.deepEqual(image.colorAt(5, 0), [0xfb, 0xfb, 0xf8]);
  assert.deepEqual(image.colorAt(5, 1), [0xc0, 0x48, 0x3f]);
});

test('a picture of more colours than a palette holds loses the least of them that must go', () => {
  const side = 64;
  const pixels = new Uint8Array(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++) pixels.set([(at % side) * 4, Math.floor(at / side) * 4, at % 256], at * 4);
  const image = decode(encodePng(pixels, side, side));
  assert.ok(image.colors <= 256 && image.colors > 32, String(image.colors));
  const [red = 0, green = 0] = image.colorAt(40, 20);
  assert.ok(Math.abs(red - 160) <= 64 && Math.abs(green - 80) <= 64);
});
