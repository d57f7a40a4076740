import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashBytes, hashParts } from './hash-bytes.ts';

test('parts have borders: moving a letter over one gives another hash', () => {
  const hashes = [
    hashParts('ab', 'c'),
    hashParts('a', 'bc'),
    hashParts('abc'),
    hashParts('abc', ''),
    hashParts('', 'abc'),
    hashParts('2\nab', 'c'),
  ];
  assert.equal(new Set(hashes).size, hashes.length);
  assert.equal(hashParts('a', Uint8Array.of(98)), hashParts('a', 'b'));
});

test('the hash of bytes is their SHA-256', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  assert.equal(hashBytes(''), empty);
  assert.equal(hashBytes(new Uint8Array()), empty);
  assert.equal(hashBytes('é'), hashBytes(Uint8Array.of(0xc3, 0xa9)));
});
