import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import type { RetiredAgent } from '../../catalogue/permalinks/published.ts';
import { derivePermissions } from '../../core/permissions/derive-permissions.ts';
import { listEmbedded } from './list-embedded.ts';

function createAgent(id: string, aliases: string[], titles: Record<string, string>): AgentSummary {
  const variants = Object.entries(titles).map(([code, title]) => [
    code,
    { title, summary: '', color: null, capabilities: [], language: { code }, permissions: derivePermissions([], []) },
  ]);
  return { id, aliases, variants: Object.fromEntries(variants) } as unknown as AgentSummary;
}

const retired = (...ids: string[]): RetiredAgent => ({
  id: ids[0] ?? '',
  addresses: Object.fromEntries(ids.map((id) => [id, ['en']])),
  names: ['somebody'],
  successor: null,
  reason: null,
});

const listed = listEmbedded({
  agents: [createAgent('lamp', ['lantern'], { en: 'Lamp', fr: 'Lampe' }), createAgent('mill', [], { fr: 'Moulin' })],
  retired: [retired('wharf', 'lantern')],
  vocabulary: [],
});
const shown = (locale: string) =>
  Object.fromEntries(
    listed
      .filter((each) => each.locale === locale)
      .map((each) => [each.id, 'card' in each ? [each.card.title, each.card.lang] : 'retired']),
  );

test('a frame that was made with a former id shows the agent of today, in the language it was made in', () => {
  assert.deepEqual(shown('fr'), {
    lamp: ['Lampe', undefined],
    lantern: ['Lampe', undefined],
    mill: ['Moulin', undefined],
    wharf: 'retired',
  });
});

test('an agent that lacks a language has a card there too, which says whose words they are', () => {
  assert.deepEqual(shown('en')['mill'], ['Moulin', 'fr']);
});

test('names have no card: they may come to mean several agents', () => {
  assert.ok(!listed.some(({ id }) => id === 'somebody'));
});
