import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMatchWord, parseMatchPhrase } from './parse-match-phrase.ts';

const word = (text: string) => ({ text, prefix: false });

test('Words stand apart, each folded', () => {
  assert.deepEqual(parseMatchPhrase('Conception des APIs'), {
    groups: [[word('conception')], [word('api')]],
    size: 2,
    alone: false,
  });
});

test('Words joined by a hyphen are together', () => {
  assert.deepEqual(parseMatchPhrase('design-system tokens').groups, [
    [word('design'), word('system')],
    [word('token')],
  ]);
});

test('A star makes a word the beginning of words', () => {
  const wanted = { text: 'securis', prefix: true };
  assert.deepEqual(parseMatchPhrase('sécuris*').groups, [[wanted]]);
  assert.equal(isMatchWord(wanted, 'securiser'), true);
  assert.equal(isMatchWord(wanted, 'securite'), false);
});

test('A word without a star is the whole word', () => {
  assert.equal(isMatchWord(word('api'), 'api'), true);
  assert.equal(isMatchWord(word('api'), 'apiary'), false);
});

test('An equals sign asks for the phrase alone', () => {
  assert.deepEqual(parseMatchPhrase('=log'), { groups: [[word('log')]], size: 1, alone: true });
});

test('Stop words are dropped, and a phrase of them has no groups', () => {
  assert.equal(parseMatchPhrase('best practices for the').size, 0);
  assert.deepEqual(parseMatchPhrase('the state of the art').groups, [[word('state')], [word('art')]]);
});
