import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnosticCodes } from '../../core/diagnostic.ts';
import { groupCodes, onlyFound } from './group-codes.ts';

const groups = groupCodes([
  { code: 'name-missing', severity: 'warning', files: 2 },
  { code: 'body-empty', severity: 'warning', files: 5 },
  { code: 'name-unusual', severity: 'info', files: 1 },
]);

test('every diagnostic is in one group, the gravest first', () => {
  assert.deepEqual(
    groups.map(({ severity }) => severity),
    ['error', 'warning', 'info'],
  );
  const listed = groups.flatMap(({ codes }) => codes.map(({ code }) => code));
  assert.deepEqual(listed.sort(), [...diagnosticCodes].sort());
});

test('of those that files have, the most frequent is first, and empty groups go', () => {
  assert.deepEqual(onlyFound(groups), [
    {
      severity: 'warning',
      codes: [
        { code: 'body-empty', files: 5 },
        { code: 'name-missing', files: 2 },
      ],
    },
    { severity: 'info', codes: [{ code: 'name-unusual', files: 1 }] },
  ]);
});
