import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packIds, readIds } from './pack-ids.ts';

const lists: [ids: string[], titles: string[]][] = [
  [[], []],
  [['one'], ['Another']],
  [
    ['team-a-code-reviewer', 'team-a-writer', 'team-b-writer', 'team-b'],
    ['Code Reviewer', 'Tech Writer', 'Writer', ''],
  ],
  [
    ['x'.repeat(60), `${'x'.repeat(60)}y`],
    ['', 'Y'],
  ],
  [
    ['a', 'aa', 'aaa'],
    ['A', 'A', 'AAA'],
  ],
];

test('ids come back as they were, whatever their titles', () => {
  for (const [ids, titles] of lists) assert.deepEqual(readIds(packIds(ids, titles), titles), ids);
});

test('what a title says is not said again', () => {
  assert.equal(packIds(['team-a-code-reviewer', 'team-a-writer'], ['Code Reviewer', 'Writer']), '0team-a-=\n7=');
});
