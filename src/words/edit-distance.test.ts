import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';

const cases: [a: string, b: string, distance: number][] = [
  ['lamp', 'lamp', 0],
  ['kubernets', 'kubernetes', 1],
  ['kubernnetes', 'kubernetes', 1],
  ['kubernetis', 'kubernetes', 1],
  ['kuberentes', 'kubernetes', 1],
  ['archictete', 'architecte', 2],
  ['', 'lamp', 4],
  ['lamp', '', 4],
  ['aaaa', 'zzzz', 4],
];

for (const [a, b, distance] of cases) {
  test(`from “${a}” to “${b}” it is ${distance}`, () => {
    assert.equal(editDistance(a, b), distance);
    assert.equal(editDistance(b, a), distance);
  });
}

test('more than the limit is told as one more than it, wherever that shows', () => {
  for (const [a, b, distance] of cases) {
    for (let limit = 0; limit < 6; limit++) {
      assert.equal(editDistance(a, b, limit), Math.min(distance, limit + 1), `${a}, ${b}, ${limit}`);
    }
  }
});
