import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestName } from './nearest-name.ts';

const known = ['start', 'build', 'dev', 'check', 'clean', 'agents', 'format'];

const cases: [name: string, nearest: string | undefined][] = [
  ['biuld', 'build'],
  ['BUILD', 'build'],
  ['chek', 'check'],
  ['agent', 'agents'],
  ['formta', 'format'],
  ['d', undefined],
  ['vocabulary', undefined],
  ['', undefined],
];

for (const [name, nearest] of cases) {
  test(`the name nearest to “${name}” is ${nearest ?? 'none'}`, () => {
    assert.equal(nearestName(name, known), nearest);
  });
}
