import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Rule, readRules } from './rules.ts';

/** `bash:git *:allow; edit:deny`: rules in short, the resource being `*` where none is named. */
function rulesOf(text: string): Rule[] {
  return text.split('; ').map((line) => {
    const [action = '', ...rest] = line.split(':');
    const [effect, resource = '*'] = rest.reverse();
    return { action, resource, effect: effect as Rule['effect'] };
  });
}

const lists: [rules: string, tools: string[] | null, denied: string[], agents?: string[]][] = [
  ['shell:deny', null, ['shell']],
  ['shell:allow; shell:deny', null, ['shell']],
  ['shell:deny; shell:ask', null, ['shell(*)']],
  ['shell:deny; shell:git *:allow', null, ['shell(*)']],
  ['shell:git *:allow; shell:deny', null, ['shell']],
  ['shell:git push *:deny', null, ['shell(git push *)']],
  ['shell:deny; *:allow', null, ['shell(*)']],
  ['*:allow; shell:deny', null, ['shell']],
  ['*:deny; read:allow', ['read'], ['*']],
  ['read:allow; *:deny', [], ['*', 'read']],
  ['*:deny; shell:git *:allow; shell:ls:ask', ['shell(git *, ls)'], ['*']],
  ['*:deny; *:src/**:allow', null, []],
  ['subagent:deny; subagent:pilot:allow', null, ['subagent(*)'], ['pilot']],
  ['external_directory:deny; doom_loop:deny', null, []],
  ['__proto__:deny; constructor:deny', null, ['__proto__', 'constructor']],
];

for (const [rules, tools, denied, agents] of lists) {
  test(`of a list the last rule that matches decides: ${rules}`, () => {
    assert.deepEqual(readRules(rulesOf(rules), false), { tools, denied, agents, isKnown: true });
  });
}

test('of a map what either order allows is allowed', () => {
  for (const [rules, tools, denied] of [
    ['bash:git *:allow; bash:deny', null, ['bash(*)']],
    ['read:allow; *:deny', ['read'], ['*']],
    ['bash:deny; *:allow', null, ['bash(*)']],
    ['*:allow; bash:deny', null, ['bash']],
    ['bash:rm *:deny', null, ['bash(rm *)']],
  ] as [string, string[] | null, string[]][]) {
    assert.deepEqual(readRules(rulesOf(rules), true), { tools, denied, agents: undefined, isKnown: true }, rules);
  }
});

test('a name that nobody has and that is allowed alone is not known', () => {
  assert.equal(readRules(rulesOf('*:deny; read:allow; web*:allow'), false).isKnown, false);
  assert.equal(readRules(rulesOf('*:deny; read:allow; web*:deny'), false).isKnown, true);
  assert.equal(readRules(rulesOf('my-own:allow'), false).isKnown, true);
});
