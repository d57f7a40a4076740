import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyEntrySchema } from '../core/schema.ts';
import { listUntranslated } from './list-untranslated.ts';

function entry(id: string, fr: Record<string, unknown>) {
  return vocabularyEntrySchema.parse({
    id,
    label: { en: 'Tides', fr: fr['label'] },
    description: { en: 'When it is high water.', fr: fr['description'] },
    match: { en: ['tides'], fr: fr['match'] },
  });
}

test('a capability is listed for each language that it lacks anything in', () => {
  const whole = { label: 'Marées', description: 'Quand la mer est haute.', match: ['marées'] };
  const vocabulary = [
    entry('whole', whole),
    entry('no-label', { ...whole, label: undefined }),
    entry('no-description', { ...whole, description: undefined }),
    entry('no-phrases', { ...whole, match: undefined }),
  ];
  const { en, fr } = listUntranslated(vocabulary);
  assert.deepEqual(en, []);
  assert.deepEqual(fr, ['no-label', 'no-description', 'no-phrases']);
});

test('what lacks in the default language is refused', () => {
  const bare = { id: 'x', label: { fr: 'Marées' }, description: { en: 'High water.' }, match: {} };
  assert.equal(vocabularyEntrySchema.safeParse(bare).success, false);
});
