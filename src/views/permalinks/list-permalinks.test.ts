import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { calledName, listPermalinks, picturedId } from './list-permalinks.ts';

const agent = (id: string, ...aliases: string[]) => ({ id, aliases }) as unknown as AgentSummary;

test('ids, aliases and names lead to their agents', () => {
  const links = listPermalinks({
    agents: [agent('a', 'former'), agent('b')],
    names: { shared: ['a', 'b'] },
    retired: [],
  });
  const found = Object.fromEntries(links.map(({ id, agents }) => [id, agents.map((each) => each.id)]));
  assert.deepEqual(found, { a: ['a'], b: ['b'], former: ['a'], shared: ['a', 'b'] });
});

test('an id wins over an alias, and an alias over a name', () => {
  const links = listPermalinks({
    agents: [agent('a', 'b', 'n'), agent('b')],
    names: { n: ['b'], gone: ['x'] },
    retired: [],
  });
  const found = Object.fromEntries(links.map(({ id, agents }) => [id, agents.map((each) => each.id)]));
  assert.deepEqual(found, { a: ['a'], b: ['b'], n: ['a'] });
});

test('ids, aliases and names of a retired agent say so, unless an agent that is here has the name', () => {
  const retired = { id: 'r', addresses: { r: ['en'], s: [] }, names: ['n', 'm'], successor: null, reason: null };
  const links = listPermalinks({ agents: [agent('a')], names: { n: ['a'] }, retired: [retired] });
  const found = Object.fromEntries(links.map(({ id, agents, retired }) => [id, retired?.id ?? agents[0]?.id]));
  assert.deepEqual(found, { a: 'a', m: 'r', n: 'a', r: 'r', s: 'r' });
});

test('a name that agents share is said in its own script, and as its address has it where that has all of it', () => {
  const called = (name: string) => ({ id: name, aliases: [], variants: { zh: { name } } }) as unknown as AgentSummary;
  assert.equal(calledName({ id: '0tocxtt', agents: [called('plan'), called('项目管理')] }), '项目管理');
  assert.equal(calledName({ id: 'quay-master', agents: [called('Quay Master')] }), 'quay-master');
});

test('the picture of a link is one that there is: of today’s id, and of a retired name that of the id it stood for', () => {
  const retired = { id: 'r', addresses: { r: ['en'], s: [] }, names: ['n'], successor: null, reason: null };
  const catalogue = { agents: [agent('a', 'former'), agent('b')], names: { both: ['a', 'b'] }, retired: [retired] };
  const found = Object.fromEntries(listPermalinks(catalogue).map((link) => [link.id, picturedId(link)]));
  assert.deepEqual(found, { a: 'a', former: 'a', b: 'b', both: undefined, r: 'r', s: 's', n: 'r' });
});
