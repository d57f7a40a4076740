import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeCodes } from '../i18n/locales.ts';
import { addresses, switchLocale, withBase } from './addresses.ts';

/** Section 3 of the contract. */
const contract: [address: string, expected: string][] = [
  [addresses.chooser(), '/'],
  [addresses.catalogue('en'), '/en/'],
  [addresses.agent('fr', 'x'), '/fr/agents/x/'],
  [addresses.sideBySide('fr', 'x'), '/fr/agents/x/side-by-side/'],
  [addresses.sideBySide('en', 'x', 'en-pt'), '/en/agents/x/side-by-side/en-pt/'],
  [addresses.capabilities('en'), '/en/capabilities/'],
  [addresses.capability('fr', 'api-design'), '/fr/capabilities/api-design/'],
  [addresses.tools('en'), '/en/tools/'],
  [addresses.tool('en', 'mcp-github'), '/en/tools/mcp-github/'],
  [addresses.report('fr'), '/fr/report/'],
  [addresses.diagnostic('en', 'header-unclosed'), '/en/diagnostics/header-unclosed/'],
  [addresses.guide('fr', 'what-this-is'), '/fr/guides/what-this-is/'],
  [addresses.permalink('x'), '/a/x/'],
  [addresses.file('pt', 'x', false), '/files/pt/x.md'],
  [addresses.file('pt', 'x', true), '/files/pt/x.md.txt'],
  [addresses.fixedFile('und', 'x'), '/files/und/x.fixed.md'],
  [addresses.card('fr', 'x'), '/cards/fr/x.png'],
  [addresses.capabilityCard('en', 'x'), '/cards/en/capabilities/x.png'],
  [addresses.toolCard('en', 'mcp-x'), '/cards/en/tools/mcp-x.png'],
  [addresses.pageCard('fr', 'catalogue'), '/cards/fr/pages/catalogue.png'],
  [addresses.agentData('x'), '/api/agents/x.json'],
  [addresses.agentsData(), '/api/agents.json'],
  [addresses.capabilitiesData(), '/api/capabilities.json'],
  [addresses.ledgerData(), '/api/ledger.json'],
  [addresses.schema('agent'), '/api/schema/agent.json'],
];

for (const [address, expected] of contract) {
  test(`${expected} is where the contract puts it`, () => assert.equal(address, expected));
}

test('addresses are below the base, however it ends', () => {
  assert.equal(withBase('/', '/en/'), '/en/');
  assert.equal(withBase('', '/en/'), '/en/');
  assert.equal(withBase('/team', '/en/'), '/team/en/');
  assert.equal(withBase('/team/x//', '/en/'), '/team/x/en/');
});

test('a page has the same address in another language but for its first part', () => {
  for (const locale of localeCodes) {
    assert.equal(switchLocale('/en/agents/en/', locale), `/${locale}/agents/en/`);
    assert.equal(switchLocale('/fr/', locale), `/${locale}/`);
  }
});

test('what is in no language stays', () => {
  for (const address of ['/', '/a/x/', '/api/agents.json', '/files/en/x.md', '/english/']) {
    assert.equal(switchLocale(address, 'fr'), address);
  }
});
