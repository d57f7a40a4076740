import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VocabularyEntry } from '../../core/schema.ts';
import { matchQuery, wordsOfQuery } from './match-query.ts';
import { openVocabulary } from './open-vocabulary.ts';
import { packVocabulary } from './pack-vocabulary.ts';

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
const { starts, chunks } = packVocabulary(entries);
const vocabulary = openVocabulary(starts, entries.length, async (chunk) => chunks[chunk] ?? '');
const meanings = async (query: string) => {
  const words = query.split(' ');
  await vocabulary.load(wordsOfQuery(words));
  return matchQuery(vocabulary, words).map(({ index, strength }) => ({ id: entries[index]?.id, strength }));
};
const ids = async (query: string) => (await meanings(query)).map(({ id }) => id);

test('a query in either language means the same capability, in whatever order and form its words are', async () => {
  for (const query of ['code review', 'review my code', 'reviewer of code', 'revue du code', 'relire du code']) {
    assert.deepEqual(await meanings(query), [{ id: 'code-review', strength: 1 }], query);
  }
});

test('words that are in every question do not count', async () => {
  assert.deepEqual((await meanings('who can review my pull request please'))[0]?.id, 'code-review');
  assert.deepEqual(await ids('qui peut optimiser ?'), ['optimization']);
  assert.deepEqual(await ids('I need an agent'), []);
});

test('a capability that covers more of the query comes first and hides what it includes', async () => {
  assert.deepEqual(await ids('test an API'), ['api-testing']);
  const both = await meanings('secure smart contracts');
  assert.deepEqual(both.map(({ id }) => id).sort(), ['security', 'smart-contracts']);
  assert.ok(both.every(({ strength }) => strength > 0 && strength < 1));
});

test('a word that nobody knows makes the rest weaker', async () => {
  assert.ok(((await meanings('testing of submarines'))[0]?.strength ?? 1) < 1);
});

test('a word that one capability alone uses hints at it, weaker than its whole phrase', async () => {
  const [hint] = await meanings('chunking');
  assert.deepEqual(hint, { id: 'retrieval', strength: 0.5 });
  assert.deepEqual((await meanings('chunking strategy'))[0], { id: 'retrieval', strength: 1 });
  assert.deepEqual(await ids('strategy'), []);
});

test('names with symbols are words', async () => {
  assert.deepEqual(await ids('C++'), ['cpp']);
});

test('the beginning of a word finds all that begin so, but only where the vocabulary says so', async () => {
  assert.deepEqual(await ids('sécuriser'), ['security']);
  assert.deepEqual(await ids('testimony'), []);
});

test('nothing means nothing', async () => {
  assert.deepEqual(await meanings(''), []);
  assert.deepEqual(matchQuery(vocabulary, []), []);
  const empty = openVocabulary([], 0, () => assert.fail('there is no chunk'));
  await empty.load(['test']);
  assert.deepEqual(matchQuery(empty, ['test']), []);
});

test('of a question without end only so much is looked up', () => {
  const words = Array.from({ length: 500 }, (_, at) => `mot${at}`);
  assert.equal(wordsOfQuery(words).length, 40);
});
