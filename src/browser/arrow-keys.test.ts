import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStop } from './arrow-keys.ts';

const moves: [key: string, at: number, next: number | undefined][] = [
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 4, 3],
  ['ArrowUp', 0, -1],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['Enter', 2, undefined],
  ['a', 2, undefined],
];

for (const [key, at, next] of moves) {
  test(`${key} at ${at} of five goes to ${next === -1 ? 'the field' : (next ?? 'nowhere')}`, () => {
    assert.equal(nextStop(key, at, 5), next);
  });
}
