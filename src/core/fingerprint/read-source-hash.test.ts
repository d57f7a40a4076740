import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSourceHash } from './read-source-hash.ts';

const whole = '0123456789abcdef'.repeat(4);

test('a hash may be cut, in capitals, or say what it is', () => {
  assert.equal(readSourceHash(whole), whole);
  assert.equal(readSourceHash(`SHA256:${whole.toUpperCase()}`), whole);
  assert.equal(readSourceHash(' 0123abcd '), '0123abcd');
  assert.equal(readSourceHash(12345678), '12345678');
});

test('what is not a hash is none', () => {
  for (const value of [undefined, null, '', 'todo', '0123abc', `${whole}0`, 'v1.2.3-beta', ['a']]) {
    assert.equal(readSourceHash(value), null);
  }
});
