import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupCapabilities } from './group-capabilities.ts';

test('capabilities stand under their headings in the order of the file, also where a heading comes back', () => {
  const groups = groupCapabilities([
    { text: 'loose' },
    { text: 'one', group: 'A' },
    { text: 'two', group: 'B' },
    { text: 'three', group: 'A' },
  ]);
  assert.deepEqual(
    groups.map(({ group, members }) => [group, members.map(({ text }) => text)]),
    [
      [undefined, ['loose']],
      ['A', ['one', 'three']],
      ['B', ['two']],
    ],
  );
});
