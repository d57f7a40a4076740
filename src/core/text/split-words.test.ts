import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord, splitWords } from './split-words.ts';

const forms = (text: string) => splitWords(text).map(({ form }) => form);

test('words are folded: case, accents, ligatures and what nobody sees', () => {
  assert.deepEqual(forms('L’Œuvre RÉUSSIE\u00a0: exé\u00adcu\u200btion'), ['oeuvre', 'reussie', 'execution']);
  assert.equal(foldWord('Straße'), 'strasse');
});

test('elided articles, possessives and negations are no words', () => {
  assert.deepEqual(forms("l'API d’Anne qu'elle n'a pas"), ['api', 'anne', 'elle', 'a', 'pas']);
  assert.deepEqual(forms("the agent's don't"), ['the', 'agent', 'don']);
});

test('a language named by a letter is not the letter of an elision', () => {
  assert.deepEqual(forms("C, C++, C# : c'est"), ['c', 'c++', 'c#', 'est']);
});

test('a name in pieces is its pieces and the whole, however it is written', () => {
  assert.deepEqual(forms('front-end'), ['front', 'end', 'frontend']);
  assert.deepEqual(forms('front‑end'), ['front', 'end', 'frontend']);
  assert.deepEqual(forms('CI/CD'), ['ci', 'cd', 'cicd']);
  assert.deepEqual(forms('Node.js'), ['node', 'js', 'nodejs']);
  assert.deepEqual(forms('codeReviewer'), ['code', 'reviewer', 'codereviewer']);
});

test('a chain of many pieces is no name', () => {
  assert.deepEqual(forms('a/b/c/d'), ['a', 'b', 'c', 'd']);
});

test('words say where they stand', () => {
  const text = "Voir l'exécution du C++.";
  assert.deepEqual(
    splitWords(text).map(({ start, end }) => text.slice(start, end)),
    ['Voir', 'exécution', 'du', 'C++'],
  );
});

test('text without spaces is told apart by pairs of signs', () => {
  assert.deepEqual(forms('数据库设计'), ['数据', '据库', '库设', '设计']);
  assert.deepEqual(forms('库'), ['库']);
});

test('a key as long as a line is no word, and any text is split in linear time', () => {
  assert.deepEqual(forms('x'.repeat(5000)), []);
  assert.equal(splitWords("l'".repeat(50_000)).length, 1);
  assert.equal(splitWords('a-'.repeat(50_000)).length, 50_000);
});
