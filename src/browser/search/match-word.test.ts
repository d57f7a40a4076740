import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersWord, foldWord } from './match-word.ts';

const answering: [word: string, token: string][] = [
  ['execution', 'exécution,'],
  ['exec', 'exécution'],
  ['coeur', 'co\u2060eur.'],
  ['c++', 'C++,'],
  ['c#', '(C#)'],
  ['c', 'C.'],
  ['ci/cd', 'CI/CD'],
  ['cd', 'CI/CD'],
  ['nodejs', 'Node.js'],
  ['js', 'Node.js'],
  ['backend', 'back-end'],
  ['end', 'back-end'],
  ['design', 'apiDesign'],
  ['key', 'api_key'],
  ['tests', 'test'],
  ['testing', 'tests'],
  ['running', 'runs'],
  ['developper', 'développement'],
  ['optimisation', 'optimiser'],
  ['strategies', 'strategy'],
  ['库', '数据库'],
];

for (const [word, token] of answering) {
  test(`${token} answers ${word}`, () => assert.equal(answersWord(word, token), true));
}

const silent: [word: string, token: string][] = [
  ['execution', "l_'\u2060"],
  ['c', "c_'\u2060"],
  ['conception', 'C++'],
  ['conception', 'concurrence'],
  ['c', 'C++'],
  ['c', 'cache'],
  ['testzzz', 'tests'],
  ['cachet', 'cache'],
  ['c#', 'C'],
  ['nonexistent', 'non'],
];

for (const [word, token] of silent) {
  test(`${token} does not answer ${word}`, () => assert.equal(answersWord(word, token), false));
}

test('a folded word has no accents, capitals or punctuation, and keeps the signs of languages', () => {
  assert.equal(foldWord('«Exécution»,'), 'execution');
  assert.equal(foldWord('C++.'), 'c++');
  assert.equal(foldWord('Œuvre'), 'oeuvre');
});
