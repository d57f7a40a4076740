import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractInvocations } from './extract-invocations.ts';
import { outline } from './outline.ts';

const extract = (markdown: string) => extractInvocations(outline(markdown) ?? []);

test('quoted items below words that call are invocations', () => {
  for (const before of [
    '## How to call me',
    'You can ask me:',
    '### Utilisation',
    'Phrases déclencheurs :',
    '# Usage',
  ]) {
    assert.deepEqual(extract(`${before}\n\n- "Find a quay"\n- “Call a pilot”\n- *« Ferme le port »*\n`), [
      'Find a quay',
      'Call a pilot',
      'Ferme le port',
    ]);
  }
});

test('each is taken once, and items without quotes are left out', () => {
  assert.deepEqual(extract('## Prompts\n\n- "Find a quay".\n- "Find a quay"\n- "Go now!"\n- or else\n'), [
    'Find a quay',
    'Go now!',
  ]);
});

const none: [what: string, markdown: string][] = [
  ['a heading that speaks of something else', '## Values\n\n- "Be kind"\n- "Be quick"\n'],
  ['one sentence alone', '## Usage\n\n- "Find a quay"\n'],
  ['fewer than half in quotes', '## Usage\n\n- "a quay"\n- "a boat"\n- b\n- c\n- d\n'],
  ['quotations within items', '## Usage\n\n- say "Find a quay" first\n- say "Go" then\n'],
  ['sentences that are too long', `## Usage\n\n- "${'x'.repeat(201)}"\n- "${'y'.repeat(201)}"\n`],
  ['no list', '## Usage\n\n"Find a quay"\n'],
];

for (const [what, markdown] of none) {
  test(`${what} is no invocation`, () => assert.deepEqual(extract(markdown), []));
}
