import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Variant } from '../../core/schema.ts';
import { usePath } from './use-path.ts';

const cases: [family: Variant['family'], format: Variant['format'], file: string, path: string, isMarkdown: boolean][] =
  [
    ['claude-code', undefined, 'quay.md', '.claude/agents/quay.md', false],
    ['opencode', undefined, 'quay.md', '.opencode/agents/quay.md', false],
    ['copilot', undefined, 'quay.md', '.github/agents/quay.agent.md', false],
    ['cursor', undefined, 'quay.md', '.cursor/agents/quay.md', false],
    ['codex', 'codex', 'quay.toml', '.codex/agents/quay.toml', false],
    ['kiro', 'kiro', 'quay.json', '.kiro/agents/quay.json', false],
    ['gemini-cli', 'gemini', 'quay.toml', '.gemini/commands/quay.toml', false],
    ['roo', 'roo', 'quay.roomodes', '.roomodes', false],
    ['unknown', 'crewai', 'quay.yaml', '.claude/agents/quay.md', true],
    ['unknown', undefined, 'quay.md', '.claude/agents/quay.md', false],
  ];

for (const [family, format, file, path, isMarkdown] of cases) {
  test(`a file for ${family}${format ? ` in the format ${format}` : ''} goes to ${path}`, () => {
    const found = usePath('quay', { family, format, links: { page: '', file: `/files/en/${file}` } });
    assert.deepEqual([found.path, found.isMarkdown], [path, isMarkdown]);
    assert.ok(path.endsWith(found.name));
  });
}
