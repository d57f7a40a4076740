import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../catalogue/catalogue.ts';
import { listPermalinks } from './_list-permalinks.ts';

const agent = (id: string, ...aliases: string[]) => ({ id, aliases }) as unknown as AgentSummary;

test('ids, aliases and names lead to their agents', () => {
  const links = listPermalinks({ agents: [agent('a', 'former'), agent('b')], names: { shared: ['a', 'b'] } });
  const found = Object.fromEntries(links.map(({ id, agents }) => [id, agents.map((each) => each.id)]));
  assert.deepEqual(found, { a: ['a'], b: ['b'], former: ['a'], shared: ['a', 'b'] });
});

test('an id wins over an alias, and an alias over a name', () => {
  const links = listPermalinks({ agents: [agent('a', 'b', 'n'), agent('b')], names: { n: ['b'], gone: ['x'] } });
  const found = Object.fromEntries(links.map(({ id, agents }) => [id, agents.map((each) => each.id)]));
  assert.deepEqual(found, { a: ['a'], b: ['b'], n: ['a'] });
});
