import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInHeader } from './find-in-header.ts';

const header = 'name: name\ntools:\n  - Read\n  - Frob\nmodel: Frob';

test('a value is found after its key, not in it', () => {
  assert.deepEqual(findInHeader(header, 2, { value: 'name', line: 2 }, 'name'), { line: 2, column: 7 });
});

test('an item of a list is found in its own line', () => {
  assert.deepEqual(findInHeader(header, 2, { value: ['Read', 'Frob'], line: 3 }, 'Frob'), { line: 5, column: 5 });
});

test('what is not written as it is read has the position of its field', () => {
  assert.deepEqual(findInHeader(header, 2, { value: 'x', line: 3 }, 'sonnet'), { line: 3, column: 1 });
  assert.deepEqual(findInHeader(header, 2, { value: '', line: 3 }, ''), { line: 3, column: 1 });
});

test('the value of the next key is not looked at', () => {
  const other = 'tools: Read\nmodel: Frob';
  assert.deepEqual(findInHeader(other, 2, { value: 'Read', line: 2 }, 'Frob'), { line: 2, column: 1 });
});
