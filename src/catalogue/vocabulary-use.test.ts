import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Capability, VocabularyEntry } from '../core/schema.ts';
import { vocabularyUse } from './vocabulary-use.ts';

const says = (file: string, ...phrases: (string | [string, string])[]) => ({
  source: 'default',
  file,
  capabilities: phrases.map(
    (phrase): Capability =>
      typeof phrase === 'string' ? { text: phrase, from: 'list' } : { text: phrase[0], id: phrase[1], from: 'list' },
  ),
});
const vocabulary = ['tides', 'quays'].map((id) => ({ id }) as VocabularyEntry);

test('phrases that nothing covers are counted by file, whatever their form, most frequent first', () => {
  const use = vocabularyUse(
    [says('a.md', 'Night watch', 'Beekeeping'), says('b.md', 'night watches', 'Night Watch', ['Tides', 'tides'])],
    vocabulary,
  );
  assert.deepEqual(use, {
    said: 4,
    covered: 1,
    uncovered: [
      { text: 'Night watch', count: 2, source: 'default', file: 'a.md' },
      { text: 'Beekeeping', count: 1, source: 'default', file: 'a.md' },
    ],
    unused: ['quays'],
  });
});

test('without files everything is unused', () => {
  assert.deepEqual(vocabularyUse([], vocabulary), { said: 0, covered: 0, uncovered: [], unused: ['tides', 'quays'] });
});
