import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignSequences } from './align-sequences.ts';

/** Aligns two words letter by letter; `-` stands for nothing. */
function align(one: string, other: string): string {
  const pairs = alignSequences(one.length, other.length, (left, right) => (one[left] === other[right] ? 1 : -1));
  const side = (text: string, places: (number | undefined)[]) =>
    places.map((place) => text[place ?? -1] ?? '-').join('');
  return `${side(
    one,
    pairs.map(({ left }) => left),
  )} ${side(
    other,
    pairs.map(({ right }) => right),
  )}`;
}

for (const [one, other, aligned] of [
  ['abcd', 'abcd', 'abcd abcd'],
  ['abcd', 'acd', 'abcd a-cd'],
  ['bcd', 'abcde', '-bcd- abcde'],
  ['', 'ab', '-- ab'],
  ['ab', '', 'ab --'],
  ['', '', ' '],
  ['x', 'y', 'x- -y'],
] as const) {
  test(`"${one}" beside "${other}" is "${aligned}"`, () => {
    assert.equal(align(one, other), aligned);
  });
}

test('every member is in exactly one pair, in its order', () => {
  for (const [one, other] of [
    [0, 7],
    [500, 3],
    [3, 500],
    [1000, 1000],
    [400, 390],
  ] as const) {
    const pairs = alignSequences(one, other, (left, right) => ((left * 7 + right * 3) % 5) - 2);
    const lefts = pairs.flatMap(({ left }) => left ?? []);
    const rights = pairs.flatMap(({ right }) => right ?? []);
    assert.deepEqual(lefts, [...Array(one).keys()]);
    assert.deepEqual(rights, [...Array(other).keys()]);
  }
});

test('the number of comparisons grows with the length, not with its square', () => {
  const countFor = (length: number) => {
    let count = 0;
    alignSequences(length, length, () => {
      count++;
      return 1;
    });
    return count;
  };
  assert.ok(countFor(4000) < 2.2 * countFor(2000));
});
