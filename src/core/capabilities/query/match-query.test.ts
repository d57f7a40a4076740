import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VocabularyEntry } from '../../schema.ts';
import { formatQueryVocabulary } from './format-query-vocabulary.ts';
import { matchQuery, readQueryVocabulary } from './match-query.ts';

function entry(id: string, en: string[], fr: string[] = []): VocabularyEntry {
  return { id, label: { en: id, fr: id }, description: { en: id, fr: id }, match: { en, fr } };
}

const entries = [
  entry('code-review', ['code review', 'pull-request', 'careful code review'], ['revue de code', 'relecture de code']),
  entry('testing', ['testing', 'test suite'], ['tests']),
  entry('api-testing', ['api testing', 'contract testing']),
  entry('security', ['secur*'], ['sécur*']),
  entry('smart-contracts', ['smart contract'], ['contrat intelligent']),
  entry('optimization', ['optimization']),
  entry('cpp', ['C++']),
  entry('retrieval', ['chunking strategy', 'strategy of retrieval'], []),
  entry('product-strategy', ['product strategy']),
];
const vocabulary = readQueryVocabulary(formatQueryVocabulary(entries));
const meanings = (query: string) => matchQuery(vocabulary, query.split(' '));
const ids = (query: string) => meanings(query).map(({ id }) => id);

test('a query in either language means the same capability, in whatever order and form its words are', () => {
  for (const query of ['code review', 'review my code', 'reviewer of code', 'revue du code', 'relire du code']) {
    assert.deepEqual(meanings(query), [{ id: 'code-review', strength: 1 }], query);
  }
});

test('words that stand in every question do not count', () => {
  assert.deepEqual(meanings('who can review my pull request please')[0]?.id, 'code-review');
  assert.deepEqual(ids('qui peut optimiser ?'), ['optimization']);
  assert.deepEqual(ids('I need an agent'), []);
});

test('a capability that covers more of the query comes first and hides what it includes', () => {
  assert.deepEqual(ids('test an API'), ['api-testing']);
  const both = meanings('secure smart contracts');
  assert.deepEqual(both.map(({ id }) => id).sort(), ['security', 'smart-contracts']);
  assert.ok(both.every(({ strength }) => strength > 0 && strength < 1));
});

test('a word that nobody knows makes the rest weaker', () => {
  assert.ok((meanings('testing of submarines')[0]?.strength ?? 1) < 1);
});

test('a word that one capability alone uses hints at it, weaker than its whole phrase', () => {
  const [hint] = meanings('chunking');
  assert.deepEqual(hint, { id: 'retrieval', strength: 0.5 });
  assert.deepEqual(meanings('chunking strategy')[0], { id: 'retrieval', strength: 1 });
  assert.deepEqual(ids('strategy'), []);
});

test('names with signs are words', () => {
  assert.deepEqual(ids('C++'), ['cpp']);
});

test('the beginning of a word finds all that begin so, but only where the vocabulary says so', () => {
  assert.deepEqual(ids('sécuriser'), ['security']);
  assert.deepEqual(ids('testimony'), []);
});

test('nothing means nothing', () => {
  assert.deepEqual(meanings(''), []);
  assert.deepEqual(matchQuery(vocabulary, []), []);
  assert.deepEqual(matchQuery(readQueryVocabulary(''), ['test']), []);
});

test('the slim vocabulary has a line an entry, and no phrase that holds another', () => {
  assert.equal(
    formatQueryVocabulary([entry('a', ['api contract design', 'api design', 'api tides', 'quays', 'secur*'])]),
    'a:api design tide,quay,secur*',
  );
});
