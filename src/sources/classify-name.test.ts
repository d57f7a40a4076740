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
  none: ['a.markdown', 'md', 'a.md~', 'README', 'LICENSE', 'a.json', 'README.md/x'],
};

for (const [expected, names] of Object.entries(cases)) {
  test(`names that are classified as ${expected}`, () => {
    assert.deepEqual(
      names.filter((name) => classifyName(name) !== expected),
      [],
    );
  });
}
