import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prosePhrases } from './prose-phrases.ts';

const CASES: [title: string, text: string, phrases: string[]][] = [
  [
    'an enumeration falls apart at its commas',
    'Expert in quays, **tides**, and night watches. Sails.',
    ['Expert in quays', 'tides', 'night watches', 'Sails'],
  ],
  [
    'a French one as well',
    'Spécialiste des quais (bois, pierre) ainsi que des marées',
    ['Spécialiste des quais', 'bois', 'pierre', 'des marées'],
  ],
  [
    'what is refused is left out, up to the end of its sentence',
    'Moors ships, never sails, or rows. Paints.',
    ['Moors ships', 'Paints'],
  ],
  [
    'in French too',
    "Amarre les navires sans jamais ramer, ni peindre. Il n'a pas de voiles.",
    ['Amarre les navires', 'Il'],
  ],
  ['sentences about others say nothing', 'Invoked by the harbour. Works with pilots, divers. Moors.', ['Moors']],
  ['names of other agents are none', 'Moors, quay-builder, night-watch', ['Moors', 'night-watch']],
  ['parts of a diagram are none', 'Moors, a → b, │ c', ['Moors']],
  ['nothing says nothing', '', []],
];

for (const [title, text, phrases] of CASES) {
  test(title, () => assert.deepEqual(prosePhrases(text), phrases));
}

test('a text of any length takes no longer than its beginning', () => {
  assert.ok(prosePhrases('tides, '.repeat(1_000_000)).length < 300);
});
