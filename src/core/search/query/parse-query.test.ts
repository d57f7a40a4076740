import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmptyQuery, parseQuery } from './parse-query.ts';

const words = (text: string) => parseQuery(text).words.map(({ form }) => form);

test('words of grammar and of asking are left out where others remain', () => {
  assert.deepEqual(words('who can review the pull request?'), ['review', 'pull', 'request']);
  assert.deepEqual(words("qui peut auditer la sécurité d'un smart contract ?"), [
    'auditer',
    'securite',
    'smart',
    'contract',
  ]);
  assert.deepEqual(words('who can'), ['who', 'can']);
});

test('texts in quotes are phrases, and their words count as words', () => {
  const query = parseQuery('fix “dead code” « dette technique »');
  assert.deepEqual(query.phrases, [
    ['dead', 'code'],
    ['dette', 'technique'],
  ]);
  assert.deepEqual(words('fix "dead code"'), ['fix', 'dead', 'code']);
});

test('a quote that is not closed yet reaches to the end', () => {
  assert.deepEqual(parseQuery('"smart con').phrases, [['smart', 'con']]);
});

test('a word or a phrase behind a minus is excluded, a hyphen within a word excludes nothing', () => {
  const query = parseQuery('react -native -"class components" front-end');
  assert.deepEqual(query.excluded, [['native'], ['class', 'compon']]);
  assert.deepEqual(words('react -native front-end'), ['react', 'frontend']);
  assert.deepEqual(parseQuery('– tiret').excluded, []);
});

test('operators are filters in both languages, with several values', () => {
  assert.deepEqual(parseQuery('tool:Bash model:opus,sonnet capability:"code review"').filters, {
    tool: ['Bash'],
    model: ['opus', 'sonnet'],
    capability: ['code review'],
  });
  assert.deepEqual(parseQuery('outil:Bash modèle:opus capacité:tests langue:fr').filters, {
    tool: ['Bash'],
    model: ['opus'],
    capability: ['tests'],
    language: ['fr'],
  });
});

test('an operator that there is not is searched as words and named', () => {
  const query = parseQuery('foo:bar https://example.org');
  assert.deepEqual(query.unknownOperators, ['foo:']);
  assert.deepEqual(query.filters, {});
  assert.ok(query.words.some(({ form }) => form === 'bar'));
});

test('names of what every object has are no operators', () => {
  assert.deepEqual(parseQuery('constructor:x __proto__:y toString:z').filters, {});
});

test('a name in pieces is one word that knows its pieces', () => {
  const [word] = parseQuery('CI/CD').words;
  assert.deepEqual([word?.form, word?.parts], ['cicd', ['ci', 'cd']]);
});

test('the last word is open until something stands behind it', () => {
  const open = (text: string) => parseQuery(text).words.map(({ isOpen }) => isOpen);
  assert.deepEqual(open('code revi'), [false, true]);
  assert.deepEqual(open('code review '), [false, false]);
});

test('nothing is asked by nothing', () => {
  for (const text of ['', '  ', '"', '-', '?!', '""']) assert.equal(isEmptyQuery(parseQuery(text)), true, text);
  assert.equal(isEmptyQuery(parseQuery('tool:bash')), false);
});

test('a pasted text is cut, and no question is too long to be taken apart', () => {
  assert.equal(parseQuery('word '.repeat(10_000)).words.length, 16);
  assert.ok(parseQuery('"'.repeat(100_000)).typed.length <= 200);
});
