import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessAddresses } from './guess-addresses.ts';

const cases: [written: string, guesses: string[]][] = [
  ['/a/Backend_Architect', ['/a/backend-architect/']],
  ['/a/Backend%20Architect/', ['/a/backend-architect/']],
  [
    '/team/fr/agents/Relecteur_de_s%C3%A9curit%C3%A9/',
    ['/team/fr/agents/relecteur-de-securite/', '/team/a/relecteur-de-securite/'],
  ],
  ['/a/%E9%A1%B9%E7%9B%AE%E7%AE%A1%E7%90%86/', ['/a/0tocxtt/']],
  ['/a/项目管理', ['/a/0tocxtt/']],
  ['/en/agents/API_设计/', ['/en/agents/api-1ll9f5a/', '/en/agents/api/', '/a/api-1ll9f5a/', '/a/api/']],
  ['/a/C%23_expert', ['/a/csharp-expert/']],
  ['/a/C++_expert', ['/a/cplusplus-expert/']],
  ['/en/agents/some-name/', ['/a/some-name/']],
  ['/en/capabilities/API_Design/', ['/en/capabilities/api-design/']],
  ['/en/tools/WebFetch/', ['/en/tools/webfetch/']],
  ['//elsewhere.example/a/X', ['/elsewhere.example/a/x/']],
  ['/a/%E0%A4%A', ['/a/e0-a4-a/']],
];

for (const [written, guesses] of cases) {
  test(`${written} may be ${guesses.join(' or ')}`, () => assert.deepEqual(guessAddresses(written), guesses));
}

test('what is written as an id already, or is no such address, is not guessed at', () => {
  for (const address of [
    '/a/some-id/',
    '/',
    '/en/',
    '/not/there/',
    '/files/en/X.md',
    '/en/agents/',
    '/a/%F0%9F%98%80/',
  ]) {
    assert.deepEqual(guessAddresses(address), [], address);
  }
});
