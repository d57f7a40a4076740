import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalTools, isKnownTool, isNeverAvailable } from './canonical-tools.ts';

const cases: [tool: string, names: string[]][] = [
  ['Read', ['Read']],
  ['read_file', ['Read']],
  ['READ', ['Read']],
  ['bash(git:*)', ['Bash(git:*)']],
  ['run_shell_command', ['Bash']],
  ['execute/runInTerminal', ['Bash']],
  ['search', ['Grep', 'Glob']],
  ['web', ['WebFetch', 'WebSearch']],
  ['edit/editFiles', ['Edit']],
  ['Task(a, b)', ['Agent(a, b)']],
  ['write_todos', ['TodoWrite']],
  ['mcp__github__search', ['mcp__github__search']],
  ['vscode/extensions', ['vscode/extensions']],
  ['*', ['*']],
  ['Frobnicate', []],
  ['constructor', []],
];

for (const [tool, names] of cases) {
  test(`${tool} is ${names.join(' and ') || 'no tool'} for Claude Code`, () => {
    assert.deepEqual(canonicalTools(tool), names);
    assert.equal(isKnownTool(tool), names.length > 0);
  });
}

test('a server that the header brings is known by its name', () => {
  assert.equal(isKnownTool('tide-tables'), false);
  assert.equal(isKnownTool('tide-tables', ['tide-tables']), true);
});

test('some tools are given to no sub-agent', () => {
  assert.equal(isNeverAvailable('AskUserQuestion'), true);
  assert.equal(isNeverAvailable('Read'), false);
});
