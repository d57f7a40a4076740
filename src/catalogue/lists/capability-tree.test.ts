import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VocabularyEntry } from '../../core/schema.ts';
import type { AgentSummary } from '../catalogue.ts';
import { capabilityTree } from './capability-tree.ts';

const entry = (id: string, parent?: string) => ({ id, ...(parent && { parent }) }) as VocabularyEntry;
const agent = (id: string, ...capabilities: string[]) =>
  ({ id, variants: { en: { capabilities } } }) as unknown as AgentSummary;
const idsOf = (agents: AgentSummary[] | undefined) => agents?.map(({ id }) => id);

test('a capability has its own agents and those of all below it, each once', () => {
  const { nodes, roots } = capabilityTree({
    vocabulary: [entry('testing'), entry('load-testing', 'testing'), entry('soak-testing', 'load-testing')],
    agents: [agent('a', 'soak-testing', 'testing'), agent('b', 'load-testing'), agent('c')],
  });
  assert.deepEqual(idsOf(nodes.get('testing')?.agents), ['a', 'b']);
  assert.deepEqual(idsOf(nodes.get('load-testing')?.agents), ['a', 'b']);
  assert.deepEqual(idsOf(nodes.get('soak-testing')?.agents), ['a']);
  assert.deepEqual(nodes.get('testing')?.children, ['load-testing']);
  assert.deepEqual(
    roots.map(({ entry }) => entry.id),
    ['testing'],
  );
});

test('a parent that does not exist is none, and parents in a circle come to an end', () => {
  const { roots, nodes } = capabilityTree({
    vocabulary: [entry('a', 'nowhere'), entry('b', 'c'), entry('c', 'b')],
    agents: [agent('x', 'b')],
  });
  assert.deepEqual(
    roots.map(({ entry }) => entry.id),
    ['a'],
  );
  assert.deepEqual(idsOf(nodes.get('c')?.agents), ['x']);
});
