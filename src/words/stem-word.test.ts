import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemWord } from './stem-word.ts';

const families = [
  'review reviewer reviewers reviewing',
  'test tests testing tester testeur testeuse',
  'optimize optimise optimization optimisation optimiser optimiseur',
  'security secure securite securiser',
  'developer developpeur development developpement developper',
  'deploy deploys deployment deploiement deployer',
  'translate translation translator',
  'strategy strategies strategie stratege strategist',
  'migration migrations migrate migrer',
  'query queries',
  'plan planner planning planned',
  'niveau niveaux',
  'journal journaux',
  'api apis',
];

for (const family of families) {
  test(`${family} are one word`, () => {
    assert.equal(new Set(family.split(' ').map(stemWord)).size, 1);
  });
}

test('words that only look alike stay apart', () => {
  for (const [a, b] of [
    ['customer', 'custom'],
    ['author', 'auth'],
    ['engine', 'engineer'],
    ['news', 'new'],
    ['boutique', 'bout'],
    ['general', 'generate'],
    ['access', 'accessible'],
    ['story', 'store'],
  ]) {
    assert.notEqual(stemWord(a ?? ''), stemWord(b ?? ''), `${a} and ${b}`);
  }
});

test('short words, numbers and names with symbols are left as they are', () => {
  for (const word of ['css', 'go', 'c++', 'c#', '2026', 'es6', '']) assert.equal(stemWord(word), word);
});

test('no word loses all that it is', () => {
  for (const word of ['string', 'being', 'king', 'need', 'eating', 'issues', 'process']) {
    assert.ok(stemWord(word).length >= 3, word);
  }
});
