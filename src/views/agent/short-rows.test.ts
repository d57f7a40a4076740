import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortRows } from './short-rows.ts';

const point = (text: string, section?: string) => ({ text, ...(section && { section }) });

test('rows are in one order, whatever the file says first, and empty ones are left out', () => {
  const rows = shortRows({ standards: [point('c')], process: [], role: [point('a')], deliverables: [point('b')] }, []);
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['role', 'deliverables', 'standards'],
  );
});

test('long rows are cut, and say by how much', () => {
  const [row] = shortRows({ standards: Array.from({ length: 9 }, (_, index) => point(`${index}`)) }, []);
  assert.deepEqual([row?.entries.length, row?.more], [6, 3]);
});

test('entries are links where each has a section of its own, else the row is', () => {
  const [own] = shortRows({ process: [point('a', 'i-a'), point('b', 'i-b')] }, []);
  assert.deepEqual([own?.isLinked, own?.section], [true, 'i-a']);
  const [common] = shortRows({ process: [point('a', 'i-a'), point('b', 'i-a')] }, []);
  assert.deepEqual([common?.isLinked, common?.section], [false, 'i-a']);
});

test('responsibilities that are the capabilities are not said twice', () => {
  const structure = { responsibilities: [point('API Design')] };
  assert.deepEqual(shortRows(structure, ['API design', 'Tests']), []);
  assert.equal(shortRows(structure, ['Tests']).length, 1);
});
