import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivePermissions } from '../../core/permissions/derive-permissions.ts';
import { facetValues, unitePermissions } from './facet-values.ts';

function textWith(tools: string[] | null, model: string | null = null) {
  const permissions = derivePermissions(tools, []);
  return { tools, model, permissions, source: 'default', capabilities: ['b', 'a', 'b'], language: { code: 'fr' } };
}

test('each value that a text has is there once, under the name that pages and addresses have for it', () => {
  assert.deepEqual(facetValues(textWith(['Read', 'read_file', 'Bash(git:*)'], 'claude-sonnet-4-5 | gpt-5')), {
    capability: ['b', 'a'],
    permission: ['read', 'write', 'shell', 'network'],
    tool: ['read', 'read-file', 'bash'],
    model: ['sonnet', 'gpt-5'],
    language: ['fr'],
    source: ['default'],
  });
});

test('a text that names neither tools nor a model has none of these', () => {
  const { tool, model, permission } = facetValues(textWith(null));
  assert.deepEqual([tool, model], [[], []]);
  assert.ok(permission.includes('inherited'));
});

const readOnly: [tools: string[] | null, expected: boolean][] = [
  [['Read', 'Grep'], true],
  [['Read', 'WebFetch'], true],
  [['Read', 'Write'], false],
  [['Read', 'Bash'], false],
  [['Read', 'mcp__linear__search'], false],
  [['Read', 'Task'], false],
  [['WebFetch'], false],
  [['Read', 'Frobnicate'], false],
  [[], false],
  [null, false],
];

for (const [tools, expected] of readOnly) {
  test(`an agent with ${tools?.join(', ') ?? 'all tools'} ${expected ? 'only reads' : 'does not only read'}`, () => {
    assert.equal(facetValues(textWith(tools)).permission.includes('read-only'), expected);
  });
}

test('what was not understood is no agent that only reads, and is found by that', () => {
  const permissions = derivePermissions(['Read'], [], { unread: ['permissions'] });
  const { permission } = facetValues({ ...textWith(['Read']), permissions });
  assert.deepEqual(permission, ['read', 'write', 'shell', 'network', 'mcp', 'delegate', 'unread']);
});

test('an agent only reads where all of its texts do', () => {
  const [reads, writes] = [['read', 'read-only'] as const, ['read', 'write'] as const];
  assert.deepEqual([...unitePermissions([reads, reads])], ['read', 'read-only']);
  assert.deepEqual([...unitePermissions([reads, writes])], ['read', 'write']);
});
