import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutEntries } from './cut-entries.ts';

test('a header is cut at its keys, and each entry keeps its lines', () => {
  const { entries, stray } = cutEntries('# note\nstray\n  \nname: a\ntools:\n  - Read\n\n# b\nuser: said\nmodel: x');
  assert.deepEqual(entries, [
    { key: 'name', line: 3, lines: ['name: a'], indent: 0 },
    { key: 'tools', line: 4, lines: ['tools:', '  - Read', '', '# b', 'user: said'], indent: 0 },
    { key: 'model', line: 9, lines: ['model: x'], indent: 0 },
  ]);
  assert.deepEqual(stray, [{ line: 1, text: 'stray' }]);
});

test('what looks like a key in an open example is part of it, until a certain key', () => {
  const { entries } = cutEntries(
    'description: a <example>\nresult: 1\nfoo: 2\n</example>\nfoo: 3\nextra: <example>\nbar: 4\nmodel: x\nbar: 5',
  );
  assert.deepEqual(
    entries.map(({ key, line }) => [key, line]),
    [
      ['description', 0],
      ['foo', 4],
      ['extra', 5],
      ['model', 7],
      ['bar', 8],
    ],
  );
});

test('headings of a description that has lost its indent are not keys', () => {
  const { entries } = cutEntries('description: |\nAll of it.\nFeatures:\n- one\nmodel: x\nFeatures: y');
  assert.deepEqual(
    entries.map(({ key, line }) => [key, line]),
    [
      ['description', 0],
      ['model', 4],
      ['Features', 5],
    ],
  );
});

test('no line of a header is lost', () => {
  const header = 'x\nname: a\n b\n\ndescription: |\n  c\nuser: d\ntools: [\n]\n';
  const { entries, stray } = cutEntries(header);
  assert.deepEqual([...stray.map(({ text }) => text), ...entries.flatMap(({ lines }) => lines)], header.split('\n'));
});
