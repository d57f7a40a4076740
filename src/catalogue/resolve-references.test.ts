import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNameIndex, type NameBearer, resolveReferences } from './resolve-references.ts';

const bearers: NameBearer[] = [
  { id: 'a', source: 'one', names: ['a', 'Quay Master'] },
  { id: 'b', source: 'one', names: ['b', 'quay-clerk', 'Équipe'] },
  { id: 'two-b', source: 'two', names: ['b', 'two-b', 'quay-clerk'] },
  { id: 'c', source: 'two', names: ['c', 'harbour'] },
  { id: 'd', source: 'three', names: ['harbour', '日本'] },
];

const names: [name: string, source: string, id: string | undefined][] = [
  ['a', 'one', 'a'],
  ['quay-master', 'one', 'a'],
  ['QUAY MASTER', 'three', 'a'],
  ['equipe', 'two', 'b'],
  // Within its own source a name means the agent there.
  ['quay-clerk', 'one', 'b'],
  ['quay-clerk', 'two', 'two-b'],
  // Elsewhere only where one alone bears it.
  ['quay-clerk', 'three', undefined],
  ['harbour', 'one', undefined],
  ['nobody', 'one', undefined],
  ['日本', 'three', 'd'],
  ['「日本」', 'one', 'd'],
  ['日本 a', 'one', undefined],
  ['', 'one', undefined],
  ['constructor', 'one', undefined],
];

for (const [name, source, id] of names) {
  test(`in ${source} the name ${JSON.stringify(name)} means ${id ?? 'nobody'}`, () => {
    assert.equal(createNameIndex(bearers)(name, source), id);
  });
}

test('mentions are agents that are here, or names that can only mean one', () => {
  const resolve = createNameIndex(bearers);
  const mentions = [
    { name: 'quay-clerk', certain: false },
    { name: 'Équipe', certain: true },
    { name: 'well-known', certain: false },
    { name: 'storm-watcher', certain: true },
    { name: 'Storm Watcher', certain: true },
    { name: 'a', certain: true },
  ];
  assert.deepEqual(resolveReferences(mentions, { id: 'a', source: 'one' }, resolve), [
    { name: 'quay-clerk', id: 'b' },
    { name: 'storm-watcher' },
  ]);
});
