import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleParts } from './example-parts.ts';

test('an example is read as context, exchange and reason; what it lacks is left out', () => {
  const parts = exampleParts({ context: 'c', user: 'u', assistant: 'a', commentary: 'w' });
  assert.deepEqual(
    parts.map(({ kind }) => kind),
    ['context', 'user', 'assistant', 'commentary'],
  );
  assert.deepEqual(exampleParts({ user: 'u' }), [{ kind: 'user', text: 'u' }]);
});

test('several turns take the place of the first exchange', () => {
  const turns = [
    { speaker: 'user' as const, text: '1' },
    { speaker: 'assistant' as const, text: '2' },
    { speaker: 'user' as const, text: '3' },
  ];
  const texts = exampleParts({ user: '1', assistant: '2', turns }).map(({ text }) => text);
  assert.deepEqual(texts, ['1', '2', '3']);
});

test('an example that could not be split is shown whole', () => {
  assert.deepEqual(exampleParts({ text: 'all of it' }), [{ kind: 'text', text: 'all of it' }]);
});
