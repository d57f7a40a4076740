import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeader } from '../front-matter/parse-header.ts';
import { readLimits } from './read-limits.ts';
import { readPermission } from './read-permission.ts';

const read = (header: string) => {
  const { fields } = parseHeader(header, 2);
  return readLimits(fields, readPermission(fields.get('permission')?.value));
};
const nothing = { readonly: false, memory: false, agents: undefined, servers: [] };

test('keys beside the tools limit what an agent may do', () => {
  assert.deepEqual(read('name: a'), nothing);
  assert.deepEqual(read('readonly: true\nmemory: project'), { ...nothing, readonly: true, memory: true });
  assert.deepEqual(read('readonly: "no"\nmemory: a good one'), nothing);
  assert.deepEqual(read('agents: [pilot, clerk]'), { ...nothing, agents: ['pilot', 'clerk'] });
  assert.deepEqual(read('agents: []'), { ...nothing, agents: [] });
  assert.deepEqual(read('agents: { a: b }'), nothing);
  assert.deepEqual(read('permission: { task: { "*": deny, pilot: allow } }'), { ...nothing, agents: ['pilot'] });
});

test('servers are known by their names, in whatever form a header brings them', () => {
  assert.deepEqual(read('mcp-servers: { tides: { command: x } }').servers, ['tides']);
  assert.deepEqual(read('mcpServers: [tides, { charts: { url: y } }]').servers, ['tides', 'charts']);
});
