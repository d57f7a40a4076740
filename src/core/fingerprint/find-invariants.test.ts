import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParts } from '../read-parts.ts';
import { findInvariants } from './find-invariants.ts';

const file = `---
name: clerk
allowed-tools: Read
model: sonnet
---

# Clerk

See https://tides.example.org/table. And [this](https://gauge.test/a(b)).

\`\`\`sh
curl https://in.code
\`\`\`

## Ports
`;

test('tells where keys, headings, code and links are in the file', () => {
  const { keyLines, headingLines, code, links } = findInvariants(readParts(file, 'a.md'));
  assert.deepEqual(keyLines, { tools: 3, model: 4 });
  assert.deepEqual(headingLines, [7, 15]);
  assert.deepEqual(
    code.map(({ line, language }) => [line, language]),
    [[11, 'sh']],
  );
  assert.deepEqual(links, [
    { line: 9, url: 'https://tides.example.org/table' },
    { line: 9, url: 'https://gauge.test/a' },
  ]);
});

test('a body of links is cut', () => {
  const { links } = findInvariants(readParts(`https://a.test/x\n`.repeat(1000), 'a.md'));
  assert.equal(links.length, 200);
});
