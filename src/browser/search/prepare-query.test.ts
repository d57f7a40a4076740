import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareQuery } from './prepare-query.ts';

const queries: [typed: string, asked: string[], words: string[]][] = [
  ['exécution', ['exécution'], ['execution']],
  ['l’exécution', ['exécution'], ['execution']],
  ["conception d'API", ['conception API'], ['conception', 'api']],
  ['conception d’API', ['conception API'], ['conception', 'api']],
  ['cœur', ['coeur'], ['coeur']],
  ['chef-d’œuvre', ['chef oeuvre'], ['chef', 'oeuvre']],
  ['C++, C#', ['C++ C#'], ['c++', 'c#']],
  ['C', ['"C"'], ['c']],
  ['CI/CD', ['CI/CD', 'CI CD'], ['ci/cd']],
  ['the agent’s work', ['the agent work'], ['the', 'agent', 'work']],
  ["aujourd'hui", ['aujourd hui'], ['aujourd', 'hui']],
  ['front‑end (react)', ['front-end react'], ['frontend', 'react']],
  ['.NET & Node.js', ['.NET Node.js'], ['net', 'nodejs']],
  ['« conception d’API »', ['"conception d_ API"'], ['conception', 'd_', 'api']],
];

for (const [typed, asked, words] of queries) {
  test(`${typed} is asked as ${asked.join(' or ')}`, () => {
    assert.deepEqual(prepareQuery(typed), { typed, asked, words });
  });
}

test('where there is no word there is no query', () => {
  for (const text of ['', '  ', '—', "''", '&', '" "']) assert.equal(prepareQuery(text), undefined);
});

test('a text that is written without spaces is asked word by word', () => {
  const query = prepareQuery('性能优化');
  assert.ok((query?.words.length ?? 0) > 1);
  assert.equal(query?.words.join(''), '性能优化');
});

test('a pasted text is cut', () => {
  const query = prepareQuery('mot '.repeat(5000));
  assert.ok((query?.asked[0]?.length ?? 0) <= 200);
});
