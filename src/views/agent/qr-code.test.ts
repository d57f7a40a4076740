import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { qrCode } from './qr-code.ts';

/** Its types tell of the default export that a bundler gives; Node gives the module that holds it. */
const { default: decode } = jsqr as unknown as { default: typeof jsqr };

/** Pixels a module, and modules of the quiet zone. */
const SCALE = 4;
const QUIET = 4;

for (const address of [
  'https://agents.example/a/backend-architect/',
  'http://localhost:4321/team/a/x/',
  `https://wiki.example.org/catalogue/a/${'very-long-id-'.repeat(12)}/`,
]) {
  test(`a reader of QR codes reads ${address.slice(0, 50)}`, () => {
    const { size, path } = qrCode(address);
    assert.equal(decode(draw(size, path), side(size), side(size))?.data, address);
  });
}

test('a path is one stroke a run of dark modules', () => {
  const { size, path } = qrCode('https://agents.example/a/x/');
  assert.match(path, /^m0 0h7m\d+ 0h/);
  assert.equal(path.replace(/m-?\d+ \d+h\d+/g, ''), '');
  assert.equal(Math.max(...[...runs(path)].map(({ x, length }) => x + length)), size);
});

test('more than a QR code holds is a fault of the caller', () => {
  assert.throws(() => qrCode('a'.repeat(3000)));
});

function* runs(path: string) {
  let [x, y] = [0, 0];
  for (const [, right, down, length] of path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)) {
    [x, y] = [x + Number(right), y + Number(down)];
    yield { x, y, length: Number(length) };
    x += Number(length);
  }
}

function side(size: number): number {
  return (size + 2 * QUIET) * SCALE;
}

/** Black on white, four bytes a pixel. */
function draw(size: number, path: string): Uint8ClampedArray {
  const width = side(size);
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const { x, y, length } of runs(path)) {
    for (let row = (y + QUIET) * SCALE; row < (y + QUIET + 1) * SCALE; row++) {
      const from = (row * width + (x + QUIET) * SCALE) * 4;
      for (let at = from; at < from + length * SCALE * 4; at++) if (at % 4 !== 3) pixels[at] = 0;
    }
  }
  return pixels;
}
