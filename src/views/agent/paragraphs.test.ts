import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs } from './paragraphs.ts';

test('empty lines part paragraphs, and a full line is not an end', () => {
  assert.deepEqual(paragraphs('one\ntwo\n \nthree\n'), ['one two', 'three']);
});

test('items of a list keep their lines', () => {
  assert.deepEqual(paragraphs('Use it:\n- for this\n- for that\n1. first'), [
    'Use it:\n- for this\n- for that\n1. first',
  ]);
});

test('a text without words has no paragraph', () => {
  assert.deepEqual(paragraphs(' \n\n '), []);
});
