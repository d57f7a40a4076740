import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from './text-of.ts';

const values: [value: unknown, text: string][] = [
  ['a', 'a'],
  [12.5, '12.5'],
  [false, 'false'],
  [null, ''],
  [undefined, ''],
  [['a', 1, null, ['b']], 'a, 1, , b'],
  [{ a: 1, b: 'c' }, 'a: 1\nb: c'],
  [{ a: { b: [1] } }, 'a: {"b":[1]}'],
  [{ toString: 1 }, 'toString: 1'],
  [[{ toString: 1, toJSON: 2 }], 'toString: 1\ntoJSON: 2'],
];

for (const [value, text] of values) {
  test(`${JSON.stringify(value) ?? 'nothing'} as text is ${JSON.stringify(text)}`, () => {
    assert.equal(textOf(value), text);
  });
}
