import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary, Catalogue, VariantSummary } from '../../catalogue/catalogue.ts';
import { derivePermissions } from '../../core/permissions/derive-permissions.ts';
import { listFacets } from './list-facets.ts';

function createAgent(id: string, tools: string[], capabilities: string[], languages: string[]): AgentSummary {
  const variant = {
    tools,
    capabilities,
    model: 'sonnet',
    source: 'default',
    permissions: derivePermissions(tools, []),
  };
  const variants = languages.map((code) => [code, { ...variant, language: { code } } as unknown as VariantSummary]);
  return { id, variants: Object.fromEntries(variants) } as unknown as AgentSummary;
}

const catalogue = {
  agents: [
    createAgent('one', ['Read', 'Bash'], ['testing', 'api-design'], ['en', 'fr']),
    createAgent('two', ['Read', 'read_file'], ['api-design'], ['en']),
    createAgent('three', ['Read'], [], ['fr']),
  ],
  vocabulary: [
    { id: 'testing', label: { en: 'Testing', fr: 'Tests' } },
    { id: 'api-design', label: { en: 'API design', fr: 'Conception d’API' } },
  ],
} as unknown as Catalogue;

test('values are labelled for the reader, those of most agents first, an agent counted once', () => {
  const lists = new Map(listFacets(catalogue, 'fr').map(({ facet, values }) => [facet, values]));
  assert.deepEqual(lists.get('capability'), [
    { value: 'api-design', count: 2, label: 'Conception d’API' },
    { value: 'testing', count: 1, label: 'Tests' },
  ]);
  assert.deepEqual(
    lists.get('permission')?.map(({ value, count }) => `${value} ${count}`),
    ['read 3', 'read-only 2', 'network 1', 'write 1', 'shell 1'],
  );
  assert.deepEqual(
    lists.get('language')?.map(({ value, count }) => `${value} ${count}`),
    ['en 2', 'fr 2'],
  );
});

test('a facet that tells nobody apart is not offered', () => {
  const offered = listFacets(catalogue, 'en').map(({ facet }) => facet);
  assert.deepEqual(offered, ['capability', 'permission', 'tool', 'language']);
});
