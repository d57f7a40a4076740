import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { narrowTools, readPermission } from './read-permission.ts';

const cases: [yaml: string, allowed: string[] | null, denied: string[], agents?: string[]][] = [
  ['deny', [], ['*']],
  ['allow', null, []],
  ['{ webfetch: deny }', null, ['webfetch']],
  ['{ edit: deny }', null, ['edit', 'write', 'patch', 'multiedit']],
  ['{ bash: ask, edit: allow }', null, []],
  ['{ "*": deny, read: allow, grep: ask }', ['read', 'grep'], ['*']],
  ['{ bash: { "*": deny, "git log *": allow } }', null, ['bash(*)']],
  ['{ bash: { "*": allow, "rm *": deny } }', null, ['bash(rm *)']],
  ['{ bash: { "*": deny, "rm *": deny } }', null, ['bash']],
  ['{ task: { "*": deny, pilot: allow, clerk: ask } }', null, ['task(*)'], ['clerk', 'pilot']],
  ['{ "*": deny, bash: { "*": deny, "ls *": allow, "cat *": ask } }', ['bash(cat *, ls *)'], ['*', 'bash(*)']],
  ['{ doom_loop: deny, external_directory: deny }', null, []],
];

for (const [yaml, allowed, denied, agents] of cases) {
  test(`permissions are read from ${yaml}`, () => {
    assert.deepEqual(readPermission(parse(yaml)), { allowed, denied, agents });
  });
}

test('other values are not permissions', () => {
  for (const value of [undefined, null, true, 'read-only', [], ['deny'], {}, { note: 'be kind' }, { bash: { a: 1 } }]) {
    assert.equal(readPermission(value), undefined, JSON.stringify(value));
  }
});

test('of tools and permissions the narrower counts', () => {
  const by = readPermission({ '*': 'deny', read: 'allow' });
  assert.deepEqual(narrowTools({ allowed: ['read', 'bash'], denied: ['grep'] }, by), {
    allowed: ['read'],
    denied: ['grep', '*'],
  });
  assert.deepEqual(narrowTools(undefined, by), { allowed: ['read'], denied: ['*'] });
  assert.deepEqual(narrowTools({ allowed: ['Read'], denied: [] }, undefined), { allowed: ['Read'], denied: [] });
  assert.deepEqual(narrowTools(undefined, undefined), { allowed: null, denied: [] });
});
