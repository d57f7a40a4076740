import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeader } from '../front-matter/parse-header.ts';
import type { Family } from './families.ts';
import { tellFamily } from './tell-family.ts';

const tell = (path: string, header = '', format?: string) => tellFamily(path, parseHeader(header, 2).fields, format);

const paths: [path: string, family: Family][] = [
  ['.claude/agents/a.md', 'claude-code'],
  ['x/.claude/agents/b/a.agent.md', 'claude-code'],
  ['.github/agents/a.md', 'copilot'],
  ['a.agent.md', 'copilot'],
  ['modes/a.chatmode.md', 'copilot'],
  ['.cursor/agents/a.md', 'cursor'],
  ['rules/a.mdc', 'cursor'],
  ['.opencode/agent/a.md', 'opencode'],
  ['.kiro/agents/a.json', 'kiro'],
  ['.gemini/agents/a.md', 'gemini-cli'],
  ['.codex/agents/a.toml', 'codex'],
  ['x/.roomodes', 'roo'],
];

for (const [path, family] of paths) {
  test(`${path} is a file of ${family}, whatever it says`, () => {
    assert.deepEqual(tell(path, 'tools: { write: false }\nreadonly: true'), { family, how: 'path' });
  });
}

const keys: [header: string, family: Family][] = [
  ['permission: { edit: deny }', 'opencode'],
  ['permission: deny', 'opencode'],
  ['permissions: [{ action: edit, resource: "*", effect: deny }]', 'opencode'],
  ['tools: { write: false }', 'opencode'],
  ['tools: \'{"write": false}\'', 'opencode'],
  ['mode: subagent', 'opencode'],
  ['permissions: [{ capability: shell, effect: deny }]', 'kiro'],
  ['permissions: { rules: [{ capability: shell, effect: deny }] }', 'kiro'],
  ['tools: [read, "@tides"]', 'kiro'],
  ['includeMcpJson: true', 'kiro'],
  ['sandbox_mode: read-only', 'codex'],
  ['slug: a\ngroups: [read]', 'roo'],
  ['handoffs: []', 'copilot'],
  ['target: vscode', 'copilot'],
  ['kind: local', 'gemini-cli'],
  ['tools: [read_file, run_shell_command]', 'gemini-cli'],
  ['readonly: true', 'cursor'],
  ['is_background: true', 'cursor'],
];

for (const [header, family] of keys) {
  test(`its keys tell a file of ${family}: ${header}`, () => {
    assert.deepEqual(tell('agents/a.md', header), { family, how: 'keys' });
  });
}

test('a file that tells nothing is one of Claude Code', () => {
  for (const header of [
    '',
    'name: a\ntools: Read',
    'mode: subagent\ntools: Read',
    'readonly: true\ntools: [Read]',
    'kind: Pod',
  ]) {
    assert.deepEqual(tell('gemini/agents/a.md', header), { family: 'claude-code', how: 'default' }, header);
  }
});

test('the format that a file was read as comes first; one that nobody knows tells nothing', () => {
  assert.deepEqual(tell('.claude/agents/a.toml', '', 'codex'), { family: 'codex', how: 'format' });
  assert.deepEqual(tell('a.yaml', 'tools: []', 'crewai'), { family: 'unknown', how: 'format' });
  assert.deepEqual(tell('.kiro/agents/a.json', '', 'constructor'), { family: 'kiro', how: 'path' });
});
