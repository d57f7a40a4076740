import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInvocations } from './find-invocations.ts';
import { outline } from './outline.ts';

const invocationsIn = (markdown: string) => findInvocations(outline(markdown) ?? []);

test('quoted items below words that call are invocations', () => {
  for (const before of [
    '## How to call me',
    'You can ask me:',
    '### Utilisation',
    'Phrases déclencheurs :',
    '# Usage',
  ]) {
    assert.deepEqual(invocationsIn(`${before}\n\n- "Find a quay"\n- “Call a pilot”\n- *« Ferme le port »*\n`), [
      'Find a quay',
      'Call a pilot',
      'Ferme le port',
    ]);
  }
});

test('each is taken once, and items without quotes are left out', () => {
  assert.deepEqual(invocationsIn('## Prompts\n\n- "Find a quay".\n- "Find a quay"\n- "Go now!"\n- or else\n'), [
    'Find a quay',
    'Go now!',
  ]);
});

test('what a sentence is about and what comes of it are left out', () => {
  assert.deepEqual(
    invocationsIn('## Interaction patterns\n\n- **Search**: "Find a quay"\n- **Call**: "Call a pilot"\n'),
    ['Find a quay', 'Call a pilot'],
  );
  assert.deepEqual(
    invocationsIn('## Example prompts\n\n- "Find a quay" — looks at the map\n- "Go" → leaves\n- "Keep going"\n'),
    ['Find a quay', 'Keep going'],
  );
});

test('sentences in a block of code are invocations, its comments are not', () => {
  const code = '```\n# In words\n"Find a quay" → @finder\n"Call a pilot" → @caller\n```';
  assert.deepEqual(invocationsIn(`## Example usage\n\n${code}\n`), ['Find a quay', 'Call a pilot']);
  assert.deepEqual(invocationsIn('## Example usage\n\n```js\n"Find a quay"\n"Call a pilot"\n```\n'), []);
  assert.deepEqual(invocationsIn('## Example usage\n\n```\n"Find a quay"\n"Call a pilot"\nrun();\n```\n'), []);
});

const none: [what: string, markdown: string][] = [
  ['a heading that speaks of something else', '## Values\n\n- "Be kind"\n- "Be quick"\n'],
  ['what the agent asks', '## Phase 1\n\nAsk questions like:\n\n- "Which quay?"\n- "Which ship?"\n'],
  ['what is to be avoided', '## Usage\n\nDo not say:\n\n- "Be quick"\n- "Be gone"\n'],
  ['one sentence alone', '## Usage\n\n- "Find a quay"\n'],
  ['fewer than half in quotes', '## Usage\n\n- "a quay"\n- "a boat"\n- b\n- c\n- d\n'],
  ['quotations within items', '## Usage\n\n- say "Find a quay" first\n- say "Go" then\n'],
  ['sentences that are too long', `## Usage\n\n- "${'x'.repeat(201)}"\n- "${'y'.repeat(201)}"\n`],
  ['no list', '## Usage\n\n"Find a quay"\n'],
];

for (const [what, markdown] of none) {
  test(`${what} is not an invocation`, () => assert.deepEqual(invocationsIn(markdown), []));
}
