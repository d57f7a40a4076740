import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentsJson, agentsSchema } from './agents-json.ts';
import { capabilitiesJson, capabilitiesSchema } from './capabilities-json.ts';
import { smallCatalogue } from './fixtures/small-catalogue.ts';
import { ledgerJson, ledgerSchema } from './ledger-json.ts';

test('the list of agents fits its schema, and its counts are those of the list', () => {
  const list = agentsJson(smallCatalogue);
  assert.deepEqual(agentsSchema.parse(list), list);
  assert.deepEqual(list.count, { agents: 2, files: 3 });
});

test('of each variant a list has what the contract names, and no more', () => {
  const [agent] = agentsJson(smallCatalogue).agents;
  assert.deepEqual(Object.keys(agent ?? {}).sort(), ['aliases', 'id', 'pairing', 'permalink', 'variants']);
  assert.deepEqual(Object.keys(agent?.variants['en'] ?? {}).sort(), [
    ...['bytes', 'capabilities', 'changed', 'examples', 'file', 'language', 'links', 'model', 'name', 'permissions'],
    ...['published', 'severity', 'sha256', 'source', 'summary', 'title', 'tools'],
  ]);
  assert.equal(agent?.variants['en']?.severity, 'warning');
  assert.equal(agent?.variants['fr']?.severity, null);
});

test('an empty catalogue is a list of none', () => {
  const list = agentsJson({ ...smallCatalogue, agents: [] });
  assert.deepEqual([list.count, list.agents], [{ agents: 0, files: 0 }, []]);
});

test('the vocabulary says which agents have each capability, those that none has included', () => {
  const json = capabilitiesJson(smallCatalogue);
  assert.deepEqual(capabilitiesSchema.parse(json), json);
  assert.deepEqual(
    json.capabilities.map(({ id, agents }) => [id, agents]),
    [
      ['quays', ['y']],
      ['storms', []],
      ['tides', ['x', 'y']],
    ],
  );
});

test('the ledger has a row for each file found', () => {
  const json = ledgerJson(smallCatalogue);
  assert.deepEqual(ledgerSchema.parse(json), json);
  assert.equal(json.files.length, smallCatalogue.ledger.length);
});
