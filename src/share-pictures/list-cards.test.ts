import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary, Catalogue } from '../catalogue/catalogue.ts';
import { firstSentence, setType } from './agent-card.ts';
import { listCards } from './list-cards.ts';

function agent(id: string, languages: string[], more: object = {}): AgentSummary {
  const variant = (code: string) => ({
    title: `${id} ${code}`,
    name: id,
    summary: `Text in ${code}.`,
    language: { code, how: 'path', mixed: [] },
    tools: ['Read'],
    permissions: { inherited: false, unread: [] },
    capabilities: ['testing'],
    said: {},
    color: 'green',
  });
  return {
    id,
    aliases: [],
    variants: Object.fromEntries(languages.map((code) => [code, variant(code)])),
    ...more,
  } as unknown as AgentSummary;
}

const catalogue = {
  agents: [agent('capabilities', ['en', 'fr'], { aliases: ['capacites'] }), agent('pages', ['pt'])],
  vocabulary: [
    { id: 'testing', label: { en: 'Testing', fr: 'Tests' }, description: { en: 'Tests.', fr: 'Tests.' } },
    { id: 'cooking', label: { en: 'Cooking', fr: 'Cuisine' }, description: { en: 'Cooks.', fr: 'Cuisine.' } },
  ],
  retired: [{ id: 'gone', addresses: { gone: ['en'], 'long-gone': ['en'] } }],
  site: { title: { en: 'Site', fr: 'Le site' }, description: { en: 'About.', fr: 'À propos.' } },
} as unknown as Catalogue;

const cards = listCards(catalogue);

test('every agent has a card in each language of the interface, in the words that its page there shows', () => {
  assert.equal(cards.get('/cards/fr/capabilities.png')?.title, 'capabilities fr');
  assert.deepEqual(cards.get('/cards/fr/capabilities.png')?.terms, ['Tests']);
  assert.equal(cards.get('/cards/fr/capabilities.png')?.note, 'Anglais et français');
  assert.equal(cards.get('/cards/en/pages.png')?.title, 'pages pt');
  assert.equal(cards.get('/cards/en/pages.png')?.note, 'Portuguese');
  assert.equal(cards.get('/cards/en/pages.png')?.tab, 'tab-green');
});

test('former ids have the card of today, and retired ones say that they are', () => {
  assert.equal(cards.get('/cards/en/capacites.png'), cards.get('/cards/en/capabilities.png'));
  assert.equal(cards.get('/cards/en/long-gone.png')?.title, 'long-gone');
  assert.equal(cards.get('/cards/en/gone.png')?.text, 'This agent is retired');
});

test('capabilities that some agent has, tools, and kinds of pages have cards of their own', () => {
  assert.equal(cards.get('/cards/fr/capabilities/testing.png')?.note, '2 agents');
  assert.equal(cards.has('/cards/fr/capabilities/cooking.png'), false);
  assert.equal(cards.get('/cards/en/tools/read.png')?.title, 'Read');
  assert.equal(cards.get('/cards/fr/pages/catalogue.png')?.title, 'Le site');
  for (const name of ['capabilities', 'tools', 'report', 'diagnostics', 'guides']) {
    assert.ok(cards.has(`/cards/en/pages/${name}.png`), name);
  }
});

test('a first sentence that says something stands alone', () => {
  const long = 'Reviews the accessibility of pages against the WCAG criteria.';
  assert.equal(firstSentence(`${long} Use it before a release.`), long);
  assert.equal(firstSentence('Tests pages. Use it before a release.'), 'Tests pages. Use it before a release.');
});

test('texts in French are set as French is, and others are left as they are but for their apostrophes', () => {
  assert.equal(setType("L'agent : c'est  lui !", 'fr'), 'L’agent\u00a0: c’est lui\u202f!');
  assert.equal(setType("Le « 'mot' »", 'fr'), "Le «\u202f'mot'\u202f»");
  assert.equal(setType("It's a 'word' : yes", 'en'), "It’s a 'word' : yes");
});
