import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { MAX_ENTRIES, makeZip, type ZipEntry } from './make-zip.ts';

const encoder = new TextEncoder();
const entries: ZipEntry[] = [
  { path: 'x/a.html', bytes: encoder.encode('<p>é</p>'.repeat(1000)) },
  { path: 'x/b.woff2', bytes: Uint8Array.of(1, 2, 3) },
  { path: 'x/empty.txt', bytes: new Uint8Array() },
];

function zip(files: Iterable<ZipEntry>): Buffer {
  const pieces: Uint8Array[] = [];
  makeZip(files, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces);
}

test('what was put in comes out, in order', () => {
  const unzipped = unzipSync(zip(entries));
  assert.deepEqual(
    Object.keys(unzipped),
    entries.map(({ path }) => path),
  );
  for (const { path, bytes } of entries) assert.deepEqual(Buffer.from(unzipped[path] ?? []), Buffer.from(bytes));
});

test('text is compressed, and what is small already is not', () => {
  const bytes = zip(entries);
  assert.ok(bytes.length < 1000);
  assert.ok(bytes.includes(Buffer.of(1, 2, 3)));
});

test('the same files are the same bytes at any time and in any time zone', () => {
  const program = `
    import { makeZip } from ${JSON.stringify(import.meta.resolve('./make-zip.ts'))};
    Date.now = () => 2e12;
    makeZip([{ path: 'a', bytes: Buffer.from('a') }], (piece) => process.stdout.write(piece));`;
  const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, TZ } }).toString(
      'hex',
    ),
  );
  assert.deepEqual(new Set(made), new Set([zip([{ path: 'a', bytes: encoder.encode('a') }]).toString('hex')]));
});

test('no entry is a link, or may be run', () => {
  const bytes = zip(entries);
  // Of each entry of the directory: who made it (0 is a system without such rights), and its attributes.
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
    assert.equal(bytes[at + 5], 0);
    assert.equal(bytes.readUInt32LE(at + 38), 0);
  }
});

test('more files than the format counts are refused', () => {
  const bytes = new Uint8Array();
  const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, at) => ({ path: `${at}.png`, bytes }));
  assert.throws(() => makeZip(many, () => undefined), /65535 files at most/);
});
