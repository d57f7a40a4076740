import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyName } from './classify-name.ts';

const cases: Record<string, string[]> = {
  agent: [
    'a.md',
    'A.MD',
    'x/a.agent.md',
    'a.mdx',
    'security-auditor.md',
    'claude.reviewer.md',
    'readme-writer.md',
    '.md',
    'x/fr.md',
    '.cursor/rules/a.mdc',
    'a.markdown',
  ],
  note: [
    'README.md',
    'x/readme.txt',
    'Readme.fr.md',
    'README.pt-BR.md',
    'CODE_OF_CONDUCT.md',
    'AGENTS.md',
    'GEMINI.mdx',
  ],
  text: ['a.txt', 'notes.fr.txt'],
  format: [
    '.codex/agents/a.toml',
    'x/.gemini/commands/git/a.toml',
    '.kiro/agents/a.json',
    '.amazonq/cli-agents/a.json',
    'x/.roomodes',
  ],
  data: ['package.json', 'config/agents.yaml', 'a.agent.yml', 'pyproject.toml', '.codex/config.toml', 'a.roomodes'],
  none: ['md', 'a.md~', 'README', 'LICENSE', 'README.md/x', 'a.jsonl', 'toml'],
};

for (const [expected, names] of Object.entries(cases)) {
  test(`names that are classified as ${expected}`, () => {
    assert.deepEqual(
      names.filter((name) => classifyName(name) !== expected),
      [],
    );
  });
}
