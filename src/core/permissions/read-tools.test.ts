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

/** Values as YAML gives them. */
const values: [yaml: string, allowed: string[] | null | undefined, denied?: string[]][] = [
  ['Read, Write', ['Read', 'Write']],
  ['[Read, Write, Read]', ['Read', 'Write']],
  ['\n  - Read\n  - Bash(git:*, npm:*)', ['Read', 'Bash(git:*, npm:*)']],
  ['"*"', ['*']],
  ['"[Read, Write]"', ['Read', 'Write']],
  ['null', undefined],
  ['""', undefined],
  ['[]', []],
  ['[null, Read]', ['Read']],
  ['true', ['true']],
  ['false', []],
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
  // The switches of OpenCode.
  ['[{ read: true }, { bash: false }]', ['read'], ['bash']],
  ['\'{"write": false}\'', null, ['write']],
  ['{ read: true, bash: ask, edit: allow, write: false, web: deny }', ['read', 'bash', 'edit'], ['write', 'web']],
  ['{ write: false, bash: false }', null, ['write', 'bash']],
  ['{ "*": false, read: true }', ['read'], ['*']],
  ['{ "*": false }', [], ['*']],
];

for (const [yaml, allowed, denied = []] of values) {
  test(`tools are read from ${JSON.stringify(yaml)}`, () => {
    assert.deepEqual(readTools(parse(yaml)), allowed === undefined ? undefined : { allowed, denied });
  });
}

test('an object whose author gave it methods is not a trap', () => {
  assert.deepEqual(readTools([{ toString: 1 }])?.allowed, ['toString: 1']);
});
