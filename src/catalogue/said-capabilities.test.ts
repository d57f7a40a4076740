import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidCapabilities } from './said-capabilities.ts';

test('a capability is said by its plainest words, and is where it is said first', () => {
  assert.deepEqual(
    saidCapabilities([
      { text: 'Harbour Master', id: 'quays', from: 'title' },
      { text: 'watching tides', id: 'tides', from: 'text' },
      { text: 'Tides', id: 'tides', from: 'list' },
      { text: 'Tides again', id: 'tides', from: 'list' },
      { text: 'Beekeeping', from: 'list' },
    ]),
    { capabilities: ['quays', 'tides'], said: { quays: 'Harbour Master', tides: 'Tides' } },
  );
});

test('long words are cut', () => {
  const { said } = saidCapabilities([{ text: 'tide '.repeat(50), id: 'tides', from: 'text' }]);
  assert.ok((said['tides']?.length ?? 0) <= 100);
});
