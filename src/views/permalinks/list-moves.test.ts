import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import type { FormerAddress, RetiredAgent } from '../../catalogue/permalinks/published.ts';
import { listFileMoves, listFiles } from './list-files.ts';
import { listMoves, listPairMoves, listRetiredPages } from './list-moves.ts';

const agent = (id: string, languages: string[], ...aliases: string[]) =>
  ({
    id,
    aliases,
    variants: Object.fromEntries(languages.map((code) => [code, { links: { file: `/files/${code}/${id}.md` } }])),
  }) as unknown as AgentSummary;
const former = (id: string, owner: string, ...languages: string[]): FormerAddress => ({ id, agent: owner, languages });
const paths = (moves: { from: string; to: string }[]) => moves.map(({ from, to }) => `${from} -> ${to}`);

test('a page of an agent at a former id leads on in each language of the interface', () => {
  assert.deepEqual(paths(listMoves({ agents: [agent('b', ['en'], 'a')] })), [
    '/en/agents/a/ -> /en/agents/b/',
    '/fr/agents/a/ -> /fr/agents/b/',
  ]);
});

test('a page of two languages leads to the one of today, else to the agent', () => {
  const agents = [agent('b', ['en', 'fr'], 'a'), agent('d', ['fr'], 'c')];
  assert.deepEqual(
    paths(listPairMoves({ agents, former: [former('a', 'b', 'en', 'fr'), former('c', 'd', 'en', 'pt')] })),
    [
      '/en/agents/a/side-by-side/ -> /en/agents/b/side-by-side/',
      '/fr/agents/a/side-by-side/ -> /fr/agents/b/side-by-side/',
      '/en/agents/c/side-by-side/ -> /en/agents/d/',
      '/fr/agents/c/side-by-side/ -> /fr/agents/d/',
    ],
  );
  assert.deepEqual(listPairMoves({ agents, former: [former('c', 'd', 'en')] }), [], 'one language makes no pair');
});

test('an agent that lost a language keeps the pages of its pairs', () => {
  const moves = (...today: string[]) =>
    paths(listPairMoves({ agents: [agent('b', today)], former: [former('b', 'b', 'pt')] }));
  assert.deepEqual(moves('en'), [
    '/en/agents/b/side-by-side/ -> /en/agents/b/',
    '/fr/agents/b/side-by-side/ -> /fr/agents/b/',
  ]);
  assert.deepEqual(moves('en', 'fr'), [
    '/en/agents/b/side-by-side/en-pt/ -> /en/agents/b/side-by-side/',
    '/fr/agents/b/side-by-side/en-pt/ -> /fr/agents/b/side-by-side/',
    '/en/agents/b/side-by-side/fr-pt/ -> /en/agents/b/side-by-side/',
    '/fr/agents/b/side-by-side/fr-pt/ -> /fr/agents/b/side-by-side/',
  ]);
});

test('a retired agent keeps its pages, those of two languages too', () => {
  const retired: RetiredAgent = {
    id: 'r',
    addresses: { r: ['en', 'fr'], s: [] },
    names: [],
    successor: null,
    reason: null,
  };
  assert.deepEqual(
    listRetiredPages({ retired: [retired] }).map(({ address }) => address),
    [
      '/en/agents/r/',
      '/en/agents/r/side-by-side/',
      '/fr/agents/r/',
      '/fr/agents/r/side-by-side/',
      '/en/agents/s/',
      '/fr/agents/s/',
    ],
  );
});

test('under a former address there is the file of today, in another language where that one is gone', () => {
  const agents = [agent('b', ['en', 'pt'], 'a')];
  const served = listFiles({ agents, former: [former('a', 'b', 'en', 'fr'), former('b', 'b', 'fr', 'de')] });
  assert.deepEqual(
    served.map(({ id, language, variant }) => `${language}/${id}: ${variant}`),
    ['en/b: en', 'pt/b: pt', 'en/a: en', 'fr/a: en', 'fr/b: en', 'de/b: en'],
  );
});

test('a file that would open as a page is served as text, under former addresses too, and found from where it would be', () => {
  const opening = agent('b', ['en', 'fr'], 'a');
  Object.assign(opening.variants['fr']?.links ?? {}, { file: '/files/fr/b.md.txt' });
  const catalogue = { agents: [opening], former: [former('a', 'b', 'en', 'fr')] };
  assert.deepEqual(
    listFiles(catalogue).map(({ id, language, isText }) => [language, id, isText]),
    [
      ['en', 'b', false],
      ['fr', 'b', true],
      ['en', 'a', false],
      ['fr', 'a', true],
    ],
  );
  assert.deepEqual(paths(listFileMoves(catalogue)), [
    '/files/fr/b.md -> /files/fr/b.md.txt',
    '/files/fr/a.md -> /files/fr/a.md.txt',
  ]);
});
