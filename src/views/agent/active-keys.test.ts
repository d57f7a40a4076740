import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../../core/read-agent.ts';
import { activeKeys, switchedOn } from './active-keys.ts';

function factsOf(header: string) {
  const bytes = new TextEncoder().encode(`---\nname: a\ndescription: Looks.\n${header}\n---\nBody\n`);
  const read = readAgent({ source: 'default', file: 'a.md', bytes, sha256: '0'.repeat(64) }, () => []);
  assert.equal(read.kind, 'agent');
  return read.variant.facts;
}

const cases: [header: string, lost: string[], on: string[]][] = [
  ['tools: Read', [], []],
  ['permissionMode: bypassPermissions', ['permissionMode'], ['permissionMode']],
  ['permissionMode: acceptEdits', ['permissionMode'], ['permissionMode']],
  ['permissionMode: "plan"', ['permissionMode'], []],
  ['permissionMode: default', ['permissionMode'], []],
  ['hooks: {Stop: [{hooks: [{type: command, command: id}]}]}', ['hooks'], ['hooks']],
  ['mcpServers: [github]', ['mcpServers'], ['mcpServers']],
];

test('exactly what a copy switches on is warned of, and what a plugin loses is more', () => {
  for (const [header, lost, on] of cases) {
    const facts = factsOf(header);
    assert.deepEqual([activeKeys(facts), switchedOn(facts)], [lost, on], header);
  }
});
