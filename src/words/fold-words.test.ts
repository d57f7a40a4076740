import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWords } from './fold-words.ts';

const CASES: [title: string, text: string, words: string[]][] = [
  ['Case and accents do not count', 'Sécurité ÉLEVÉE', ['securite', 'elevee']],
  ['A decomposed accent is the same accent', 'Se\u0301curite\u0301', ['securite']],
  ['Ligatures are two letters', 'œuvre ÆTHER', ['oeuvre', 'aether']],
  ['Elided articles are cut off, with either apostrophe', "l'état qu’une d'API", ['etat', 'une', 'api']],
  ['Possessives are cut off', "the user's model's", ['the', 'user', 'model']],
  [
    'Hyphens part words, the non-breaking one too',
    'event-driven multi\u2011cloud',
    ['event', 'driven', 'multi', 'cloud'],
  ],
  ['English plurals are cut', 'tests strategies caches classes', ['test', 'strategy', 'cach', 'class']],
  ['French plurals are cut', 'bureaux réseaux jeux canaux journaux', ['bureau', 'reseau', 'jeu', 'canal', 'journal']],
  ['A word and its plural meet', 'cache caches API APIs', ['cach', 'cach', 'api', 'api']],
  [
    'A French word and its English cognate meet',
    'stratégie strategy optimisation optimization',
    ['strategy', 'strategy', 'optimization', 'optimization'],
  ],
  ['Short words keep their s', 'css aws ios', ['css', 'aws', 'ios']],
  [
    'Languages with symbols in their names stay one word',
    'C# F# C++ .NET ASP.NET',
    ['csharp', 'fsharp', 'cplusplu', 'dotnet', 'asp', 'dotnet'],
  ],
  ['Names with dots and slashes stay one word', 'Node.js CI/CD A/B PL/SQL', ['nodej', 'cicd', 'ab', 'plsql']],
  [
    'Words written in one, two or hyphenated meet',
    'front-end front end frontend',
    ['frontend', 'frontend', 'frontend'],
  ],
  [
    'Joined words are parted at their humps',
    'stateManagement ApiDesignReview',
    ['state', 'management', 'api', 'design', 'review'],
  ],
  ['Names of products with two humps stay whole', 'JavaScript GitHub DevSecOps', ['javascript', 'github', 'devsecop']],
  ['IT and IA are words in capitals alone', 'IT it IA', ['infotech', 'it', 'ai']],
  [
    'Who does it, doing it and that it is done are one word, in both languages',
    'reviewer reviewing review développeur développer development',
    ['review', 'review', 'review', 'development', 'development', 'development'],
  ],
  [
    'Words that only look alike stay apart',
    'customer custom trains training',
    ['customer', 'custom', 'train', 'training'],
  ],
  ['Nothing has no words', ' — ', []],
];

for (const [title, text, words] of CASES) {
  test(title, () => assert.deepEqual(foldWords(text), words));
}

test('Folding folded words changes nothing', () => {
  for (const [, text] of CASES) {
    const once = foldWords(text);
    assert.deepEqual(foldWords(once.join(' ')), once);
  }
});
