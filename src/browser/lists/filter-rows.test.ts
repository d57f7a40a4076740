import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWanted, readFilter, writeFilter } from './filter-rows.ts';

const known = { codes: ['name-missing', 'body-empty'], outcomes: ['read', 'repaired', 'refused'] };

test('an address without a filter asks for everything', () => {
  const filter = readFilter('', known);
  assert.deepEqual(filter, { code: '', outcomes: [] });
  assert.equal(isWanted({ codes: [], outcome: 'refused' }, filter), true);
});

test('a filter is read from the address and written back as it was', () => {
  const query = 'code=body-empty&outcome=read&outcome=refused';
  assert.equal(writeFilter('', readFilter(`?${query}`, known)), query);
});

test('what nothing can have is not asked for', () => {
  assert.deepEqual(readFilter('?code=nonsense&outcome=lost', known), { code: '', outcomes: [] });
});

test('what else an address holds is kept', () => {
  assert.equal(writeFilter('?q=tide&code=name-missing', { code: '', outcomes: ['read'] }), 'q=tide&outcome=read');
});

test('a row has the code, and one of the outcomes', () => {
  const filter = { code: 'body-empty', outcomes: ['read', 'repaired'] };
  const wanted = (codes: string[], outcome: string) => isWanted({ codes, outcome }, filter);
  assert.equal(wanted(['body-empty', 'name-missing'], 'repaired'), true);
  assert.equal(wanted(['body-empty'], 'refused'), false);
  assert.equal(wanted(['name-missing'], 'read'), false);
});
