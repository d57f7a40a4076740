import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOrder } from '../../search/facets/orders.ts';
import { compareCards } from './sort-agents.ts';

const cards = [
  { name: 2, capabilities: 5, changed: '2026-03-01T10:00:00+02:00' },
  { name: 0, capabilities: 5, changed: '' },
  { name: 1, capabilities: 9, changed: '2026-03-01T09:00:00Z' },
];
const names = (order: Parameters<typeof compareCards>[0]) =>
  cards.toSorted(compareCards(order)).map(({ name }) => name);

test('cards are sorted by name', () => assert.deepEqual(names('name'), [0, 1, 2]));

test('the agent with most capabilities comes first, equals by name', () => {
  assert.deepEqual(names('capabilities'), [1, 0, 2]);
});

test('the latest change comes first whatever its time zone, those without a date last', () => {
  assert.deepEqual(names('changed'), [1, 2, 0]);
});

test('an order that there is not is none', () => {
  assert.equal(isOrder('changed'), true);
  assert.equal(isOrder('toString'), false);
  assert.equal(isOrder(null), false);
});
