import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readTools, splitNames } from './read-tools.ts';

const names: [text: string, split: string[]][] = [
  ['Read, Write,Bash', ['Read', 'Write', 'Bash']],
  ['Bash(git:*, npm:*), Read', ['Bash(git:*, npm:*)', 'Read']],
  ['Task(a, b(c, d)), Read', ['Task(a, b(c, d))', 'Read']],
  ['[\'Read\', "Write", `Bash`]', ['Read', 'Write', 'Bash']],
  ['Read - Grep - Glob', ['Read', 'Grep', 'Glob']],
  ['- Read\n- Grep', ['Read', 'Grep']],
  ['Read\nGrep', ['Read', 'Grep']],
  ['mcp__git-hub__do-it', ['mcp__git-hub__do-it']],
  [' , ,', []],
  ['', []],
  ['Bash(, Read', ['Bash(, Read']],
  ['a), b', ['a)', 'b']],
];

for (const [text, split] of names) {
  test(`${JSON.stringify(text)} are ${split.length} names`, () => assert.deepEqual(splitNames(text), split));
}

/** Values as YAML gives them; `null` names nothing, `undefined` is not understood. */
const values: [yaml: string, names: string[] | null | undefined][] = [
  ['Read, Write', ['Read', 'Write']],
  ['[Read, Write, Read]', ['Read', 'Write']],
  ['\n  - Read\n  - Bash(git:*, npm:*)', ['Read', 'Bash(git:*, npm:*)']],
  ['"*"', ['*']],
  ['"[Read, Write]"', ['Read', 'Write']],
  ['null', null],
  ['""', null],
  ['" , "', null],
  ['[]', []],
  ['[null, Read]', ['Read']],
  ['[{ Bash(git: "*)" }]', ['Bash(git: *)']],
  // A quoted list, a nested one, one of mappings, and names with blanks between them.
  ['\'["Read", "Bash(git:*)"]\'', ['Read', 'Bash(git:*)']],
  ['"[]"', []],
  ['[[Read, Grep], [Bash]]', ['Read', 'Grep', 'Bash']],
  ['[{ name: Read }, Grep]', ['Read', 'Grep']],
  ['Read Grep Bash(git log:*)', ['Read', 'Grep', 'Bash(git log:*)']],
  ['Read; Grep | Bash', ['Read', 'Grep', 'Bash']],
  ['Microsoft Docs', ['Microsoft Docs']],
  ['Bash (git log)', ['Bash (git log)']],
  // What is no list of names.
  ['true', undefined],
  ['false', undefined],
  ['"true"', undefined],
  ['3', undefined],
  ['"3"', undefined],
  ['{}', undefined],
  ['{ write: false, bash: false }', undefined],
  ['{ read: { deep: true } }', undefined],
  ['[{ read: true }, { bash: false }]', undefined],
  ['[Read, 3]', undefined],
  ['[Read, true]', undefined],
  ['[null]', undefined],
  ['\'{"write": false}\'', undefined],
];

for (const [yaml, expected] of values) {
  test(`tools are read from ${JSON.stringify(yaml)}`, () => assert.deepEqual(readTools(parse(yaml)), expected));
}

test('an object whose author gave it methods is not a trap', () => {
  assert.equal(readTools([{ toString: 1 }]), undefined);
  assert.deepEqual(readTools([{ 'toString(': 1 }]), ['toString(: 1']);
});

test('lists that hold themselves are not followed for ever', () => {
  const list: unknown[] = ['Read'];
  list.push(list);
  assert.equal(readTools(list), undefined);
});
