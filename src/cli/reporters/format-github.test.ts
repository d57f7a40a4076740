import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../core/schema.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import { formatGithub } from './format-github.ts';

function find(path: string, ...diagnostics: Diagnostic[]): CheckedFile {
  const rest = { sha256: null, bytes: 0, outcome: 'read', agent: null, language: null, reason: null } as const;
  return { row: { source: 'default', file: path, ...rest }, path, diagnostics };
}

test('a diagnostic is a workflow command of its severity', () => {
  const values = { key: 'description' };
  const files = [
    find(
      'agents/a.md',
      { code: 'header-unquoted-colon', severity: 'error', line: 3, column: 27, values },
      { code: 'name-missing', severity: 'warning', line: 1, column: 1, values: {} },
      { code: 'tool-unknown', severity: 'info', line: 4, column: 1, values: { tool: 'Reed' } },
    ),
    find('agents/b.md'),
  ];
  const lines = formatGithub(files, 'en');
  assert.deepEqual(
    lines.map((line) => line.slice(0, line.lastIndexOf('::'))),
    [
      '::error file=agents/a.md,line=3,col=27,title=header-unquoted-colon',
      '::warning file=agents/a.md,line=1,col=1,title=name-missing',
      '::notice file=agents/a.md,line=4,col=1,title=tool-unknown',
    ],
  );
  assert.match(lines[2] ?? '', /::The tool `Reed` is not known/);
  assert.notEqual(formatGithub(files, 'fr')[2], lines[2]);
});

test('neither a file name nor a value can end a command or begin another', () => {
  const values = { tool: '100%\r\n::error::x\u001b[2J' };
  const files = [find('a,line=9::b%\n.md', { code: 'tool-unknown', severity: 'info', line: 1, column: 1, values })];
  const [line = ''] = formatGithub(files, 'en');
  assert.match(line, /^::notice file=a%2Cline=9%3A%3Ab%25%0A\.md,line=1,col=1,title=tool-unknown::The tool /);
  assert.match(line, /`100%25%0D%0A\\u\{3a\}:error\\u\{3a\}:x\\u\{1b\}\[2J`/);
  assert.doesNotMatch(line, /\p{Cc}/u);
});

test('no value is a command of another service', () => {
  const values = { tool: 'b,##vso[task.prependpath]/w' };
  const files = [find('##[group].md', { code: 'tool-unknown', severity: 'info', line: 1, column: 1, values })];
  assert.doesNotMatch(formatGithub(files, 'en')[0] ?? '', /##\w*\[/);
});
