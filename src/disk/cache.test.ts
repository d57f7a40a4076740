import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCache } from './cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-cache-'));
after(() => rmSync(folder, { recursive: true }));

test('what was written is there, and what was not is not', () => {
  const cache = openCache(folder);
  assert.equal(cache.has('html', 'abcd'), false);
  assert.equal(cache.read('html', 'abcd'), undefined);
  cache.write('html', 'abcd', 'é\n');
  assert.equal(cache.has('html', 'abcd'), true);
  assert.equal(cache.read('html', 'abcd'), 'é\n');
  assert.equal(cache.read('read', 'abcd'), undefined);
  assert.equal(cache.path('html', 'abcd'), join(folder, 'html', 'ab', 'cd'));
});

test('writing again leaves one whole file and no pieces', () => {
  const cache = openCache(folder);
  for (const text of ['one', 'two', 'three']) cache.write('again', 'ffff', text);
  assert.deepEqual(readdirSync(join(folder, 'again', 'ff')), ['ff']);
  assert.equal(openCache(folder).read('again', 'ffff'), 'three');
});

test('a folder where a file should be is nothing', () => {
  const cache = openCache(folder);
  cache.write('kind', 'aabb', 'x');
  assert.equal(cache.read('kind', ''), undefined);
});

test('bytes come back as they were', () => {
  const cache = openCache(folder);
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  cache.write('cards', 'abcd', bytes);
  assert.deepEqual(Uint8Array.from(cache.readBytes('cards', 'abcd') ?? []), bytes);
  cache.write('cards', 'abce', '');
  assert.equal(cache.read('cards', 'abce'), '');
});

test('an entry that is cut, empty, of something else or of another name or store is none', () => {
  const cache = openCache(folder);
  cache.write('html', '1111', 'one');
  cache.write('html', '1122', 'two');
  cache.write('read', '1111', 'three');
  const file = cache.path('html', '1111');
  const whole = readFileSync(file);
  const damages: Uint8Array[] = [
    whole.subarray(0, -1),
    new Uint8Array(),
    Buffer.from('one'),
    Buffer.from('\n'),
    readFileSync(cache.path('html', '1122')),
    readFileSync(cache.path('read', '1111')),
    Buffer.concat([whole, Buffer.from('x')]),
  ];
  for (const bytes of damages) {
    writeFileSync(file, bytes);
    assert.equal(cache.has('html', '1111'), false);
    assert.equal(cache.read('html', '1111'), undefined);
  }
  cache.write('html', '1111', 'one');
  assert.equal(cache.read('html', '1111'), 'one');
});

test('what is read is marked as used, once a day', () => {
  const cache = openCache(folder);
  cache.write('html', '3333', 'one');
  const file = cache.path('html', '3333');
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  utimesSync(file, hoursAgo(23), hoursAgo(23));
  const before = statSync(file).mtimeMs;
  cache.read('html', '3333');
  assert.equal(statSync(file).mtimeMs, before);
  utimesSync(file, hoursAgo(25), hoursAgo(25));
  cache.has('html', '3333');
  assert.ok(statSync(file).mtimeMs > before);
});
