import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary, Catalogue } from '../../catalogue/catalogue.ts';
import { describeAgent, describePage, describeSite } from './structured-data.ts';

const catalogue = {
  site: { title: { en: 'Site', fr: 'Le site' }, description: { en: 'About.', fr: 'À propos.' } },
  sources: [{ name: 'known', repository: 'https://example.org/r', licence: 'MIT', author: 'Ada' }, { name: 'bare' }],
} as unknown as Catalogue;

const absolute = (address: string) => `https://site.example${address}`;

function agent(source: string, codes: string[], more: object = {}): AgentSummary {
  const variant = (code: string) => ({
    title: `Title ${code}`,
    name: 'x',
    source,
    bytes: 9,
    sha256: 'ab',
    links: { file: `/files/${code}/x.md` },
    language: { code },
    capabilities: ['testing', 'own'],
    changed: null,
  });
  return {
    id: 'x',
    variants: Object.fromEntries(codes.map((code) => [code, variant(code)])),
    ...more,
  } as unknown as AgentSummary;
}

const labelOf = (id: string) => (id === 'testing' ? 'Testing' : undefined);

function nodeOf(summary: AgentSummary, locale: 'en' | 'fr'): Record<string, unknown> {
  return describeAgent(catalogue, summary, { locale, description: 'Text.', labelOf })(absolute)[0] as Record<
    string,
    unknown
  >;
}

test('of an agent everything is said that is known of it', () => {
  const node = nodeOf(agent('known', ['en']), 'en');
  assert.equal(node['@type'], 'SoftwareSourceCode');
  assert.equal(node['url'], 'https://site.example/en/agents/x/');
  assert.equal(node['inLanguage'], 'en');
  assert.equal(node['codeRepository'], 'https://example.org/r');
  assert.deepEqual(node['license'], { '@type': 'CreativeWork', name: 'MIT' });
  assert.equal(node['creditText'], 'Ada');
  assert.deepEqual(node['keywords'], ['Testing']);
});

test('and nothing that is not', () => {
  const node = nodeOf(agent('bare', ['und']), 'fr');
  for (const key of ['inLanguage', 'codeRepository', 'license', 'creditText', 'dateModified', 'workTranslation']) {
    assert.equal(Object.hasOwn(node, key), false, key);
  }
});

test('the page of a language without a text of its own speaks of the text that it shows', () => {
  const node = nodeOf(agent('bare', ['fr']), 'en');
  assert.equal(node['inLanguage'], 'fr');
  assert.equal(node['url'], 'https://site.example/fr/agents/x/');
});

test('a translation names its original and an original its translations, where it is known which is which', () => {
  const pair = agent('bare', ['en', 'fr'], { pairing: { original: 'fr' } });
  assert.equal((nodeOf(pair, 'en')['translationOfWork'] as { inLanguage: string }).inLanguage, 'fr');
  assert.equal((nodeOf(pair, 'fr')['workTranslation'] as object[]).length, 1);
  const unknown = nodeOf(agent('bare', ['en', 'fr'], { pairing: {} }), 'en');
  assert.equal('translationOfWork' in unknown || 'workTranslation' in unknown, false);
});

test('a page names the way to it, and the site how it is searched', () => {
  const page = { locale: 'fr' as const, address: '/fr/tools/bash/', title: 'Bash', description: 'Qui.', count: 3 };
  const [node, trail] = describePage(catalogue, { ...page, above: [['Outils', '/fr/tools/']] })(absolute) as [
    { mainEntity: { numberOfItems: number } },
    { itemListElement: { name: string; position: number }[] },
  ];
  assert.equal(node.mainEntity.numberOfItems, 3);
  assert.deepEqual(
    trail.itemListElement.map(({ name, position }) => [position, name]),
    [
      [1, 'Les agents'],
      [2, 'Outils'],
      [3, 'Bash'],
    ],
  );
  const text = JSON.stringify(describeSite(catalogue, 'en')(absolute));
  assert.match(text, /https:\/\/site\.example\/en\/\?q=\{query\}/);
});
