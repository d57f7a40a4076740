import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivePermissions } from '../../core/permissions/derive-permissions.ts';
import type { AgentSummary } from '../catalogue.ts';
import { listTools } from './list-tools.ts';

function agent(id: string, ...tools: (string[] | null)[]): AgentSummary {
  const variants = Object.fromEntries(tools.map((names, index) => [['en', 'fr'][index], variant(names)]));
  return { id, variants } as unknown as AgentSummary;
}

function variant(tools: string[] | null, unread: string[] = []) {
  return { tools, permissions: derivePermissions(tools, [], { unread }) };
}

test('a tool is one entry whatever its arguments, and lists an agent once for all of its languages', () => {
  const index = listTools([agent('a', ['Bash(git:*)', 'Bash(npm:*)'], ['bash']), agent('b', ['Bash'])]);
  assert.deepEqual([...index.keys()], ['bash']);
  assert.deepEqual(
    index.get('bash')?.agents.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.equal(index.get('bash')?.group, 'shell');
});

test('a tool has its own page and is on that of what Claude Code calls it', () => {
  const index = listTools([agent('a', ['read_file']), agent('b', ['read'])]);
  assert.deepEqual(
    [...index.values()].map(({ slug, name, agents }) => [slug, name, agents.map(({ id }) => id)]),
    [
      ['read', 'Read', ['a', 'b']],
      ['read-file', 'read_file', ['a']],
    ],
  );
});

test('of thousands of tools in one file the first two hundred have a page, and others have theirs all the same', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `Tool${at}`);
  const index = listTools([agent('a', many), agent('b', ['Tool2999'])]);
  assert.equal(index.size, 201);
  assert.ok(index.has('tool199') && !index.has('tool200'));
  assert.deepEqual(
    index.get('tool2999')?.agents.map(({ id }) => id),
    ['b'],
  );
});

test('tools of an MCP server are under the server', () => {
  const entry = listTools([agent('a', ['mcp__github__search', 'mcp__github__read'])]).get('mcp-github');
  assert.equal(entry?.name, 'github');
  assert.equal(entry?.group, 'mcp');
});

test('an agent that names no tools is with those that name all of them', () => {
  const index = listTools([agent('a', null), agent('b', ['*']), agent('c', [])]);
  assert.deepEqual(
    index.get('all')?.agents.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('a name that is not known is an entry too, and says so', () => {
  assert.equal(listTools([agent('a', ['Teleport'])]).get('teleport')?.group, 'unknown');
});

test('an agent whose permissions were not understood is with those that may use everything, too', () => {
  const unread = { id: 'a', variants: { en: variant(['Read'], ['permissions']) } } as unknown as AgentSummary;
  assert.deepEqual([...listTools([unread]).keys()], ['all', 'read']);
});
