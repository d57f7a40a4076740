import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { hashOf, openCache } from './cache.ts';
import { hashBytes } from './hash-bytes.ts';

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
  assert.equal(cache.path('html', 'abcd'), join(folder, 'html', 'ab', 'abcd'));
});

test('writing again leaves one whole file and no pieces', () => {
  const cache = openCache(folder);
  for (const text of ['one', 'two', 'three']) cache.write('again', 'ffff', text);
  assert.deepEqual(readdirSync(join(folder, 'again', 'ff')), ['ffff']);
  assert.equal(openCache(folder).read('again', 'ffff'), 'three');
});

test('a folder where a file should be is nothing', () => {
  const cache = openCache(folder);
  cache.write('kind', 'aabb', 'x');
  assert.equal(cache.read('kind', ''), undefined);
});

test('parts have borders: moving a letter over one gives another hash', () => {
  const hashes = [
    hashOf('ab', 'c'),
    hashOf('a', 'bc'),
    hashOf('abc'),
    hashOf('abc', ''),
    hashOf('', 'abc'),
    hashOf('2\nab', 'c'),
  ];
  assert.equal(new Set(hashes).size, hashes.length);
  assert.equal(hashOf('a', Uint8Array.of(98)), hashOf('a', 'b'));
});

test('the hash of bytes is their SHA-256', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  assert.equal(hashBytes(''), empty);
  assert.equal(hashBytes(new Uint8Array()), empty);
  assert.equal(hashBytes('é'), hashBytes(Uint8Array.of(0xc3, 0xa9)));
});
