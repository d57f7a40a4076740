import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivePermissions } from '../../tools/derive-permissions.ts';
import { permissionValues } from './permission-values.ts';

const readOnly: [tools: string[] | null, expected: boolean][] = [
  [['Read', 'Grep'], true],
  [['Read', 'WebFetch'], true],
  [['Read', 'Write'], false],
  [['Read', 'Bash'], false],
  [['Read', 'mcp__linear__search'], false],
  [['Read', 'Task'], false],
  [['WebFetch'], false],
  [[], false],
  [null, false],
];

for (const [tools, expected] of readOnly) {
  test(`an agent with ${tools?.join(', ') ?? 'all tools'} ${expected ? 'only reads' : 'does not only read'}`, () => {
    assert.equal(permissionValues(derivePermissions(tools, []))['read-only'], expected);
  });
}
