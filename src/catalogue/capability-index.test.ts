import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilityIndex } from './capability-index.ts';
import type { AgentSummary } from './catalogue.ts';

function agent(id: string, ...variants: { capabilities: string[]; tools: string[] | null }[]): AgentSummary {
  const entries = variants.map((variant, index) => [index === 0 ? 'en' : 'fr', variant] as const);
  return { id, variants: Object.fromEntries(entries) } as unknown as AgentSummary;
}

const agents = [
  agent('b', { capabilities: ['tides', 'quays'], tools: ['Read', 'Bash(git:*)', 'Bash(ls:*)'] }),
  agent('a', { capabilities: ['quays'], tools: null }, { capabilities: ['quays', 'storms'], tools: ['mcp__x__y'] }),
  agent('c', { capabilities: [], tools: [] }),
];

const ids = (index: Map<string, AgentSummary[]>) =>
  Object.fromEntries([...index].map(([key, of]) => [key, of.map(({ id }) => id)]));

test('agents are found by capability in any of their languages, each once and in their order', () => {
  assert.deepEqual(ids(capabilityIndex(agents)), { tides: ['b'], quays: ['b', 'a'], storms: ['a'] });
});
