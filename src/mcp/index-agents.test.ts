import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { indexAgents } from './index-agents.ts';

const agents = [
  { id: 'reviewer', aliases: ['old-reviewer'] },
  { id: 'runner', aliases: [] },
  { id: 'one', aliases: [] },
];
const find = indexAgents({
  agents,
  former: [{ id: 'gone-to-runner', agent: 'runner', languages: ['en'] }],
  retired: [{ id: 'past', addresses: { past: ['en'], 'before-past': ['en'] }, successor: 'runner', reason: null }],
  names: { 'code-critic': ['reviewer'], twins: ['one', 'runner'] },
} as unknown as Catalogue);

const idOf = (typed: string) => {
  const named = find(typed);
  return named.kind === 'agent' ? named.agent.id : named.kind;
};

test('an agent is found by its id, a former one, and a name however it is written', () => {
  assert.equal(idOf('reviewer'), 'reviewer');
  assert.equal(idOf('old-reviewer'), 'reviewer');
  assert.equal(idOf('gone-to-runner'), 'runner');
  assert.equal(idOf('Code Critic'), 'reviewer');
  assert.equal(idOf('code_critic'), 'reviewer');
});

test('a name of several names them, and what is retired is told as that', () => {
  assert.deepEqual(find('Twins'), { kind: 'several', ids: ['one', 'runner'] });
  assert.equal(idOf('past'), 'retired');
  assert.equal(idOf('before-past'), 'retired');
});

test('nobody is found by what objects have; the nearest id is named', () => {
  for (const typed of ['__proto__', 'constructor', 'toString']) assert.equal(idOf(typed), 'nobody');
  assert.deepEqual(find('reviewers'), { kind: 'nobody', nearest: 'reviewer' });
  assert.deepEqual(find(''), { kind: 'nobody', nearest: undefined });
});
