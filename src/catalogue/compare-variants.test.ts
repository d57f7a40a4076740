import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfText } from './compare-variants.ts';
import { agentText, catalogueOf, inputOf } from './fixtures/catalogue-of.ts';

const original = agentText({ name: 'clerk', tools: 'Read' });

test('diagnostics are in the translation, and the agent has them all', () => {
  const { agents } = catalogueOf({
    'clerk.md': original,
    'clerk.fr.md': agentText({ name: 'clerk', lang: 'fr', tools: 'Read, Bash' }),
  });
  const [built] = agents;
  assert.deepEqual(
    built?.agent.drift.map(({ code, language, line }) => [code, language, line]),
    [
      ['drift-tools', 'fr', 5],
      ['drift-permissions', 'fr', 5],
    ],
  );
  const codesOf = (language: string) => built?.agent.variants[language]?.diagnostics.map(({ code }) => code);
  assert.deepEqual(codesOf('fr'), ['drift-tools', 'drift-permissions']);
  assert.deepEqual(codesOf('en'), []);
});

test('a translation whose original changed since is told', () => {
  const now = inputOf('clerk.md', original).textHash();
  const driftOf = (sourceHash: string) =>
    catalogueOf({
      'clerk.md': original,
      'clerk.fr.md': agentText({ lang: 'fr', tools: 'Read', sourceHash }),
    }).agents[0]?.agent.drift;
  assert.deepEqual(driftOf(now), []);
  assert.deepEqual(driftOf(now.slice(0, 12)), []);
  assert.deepEqual(driftOf('not a hash'), []);
  const [found] = driftOf('deadbeef'.repeat(8)) ?? [];
  assert.deepEqual(found, {
    code: 'source-changed',
    severity: 'warning',
    language: 'fr',
    line: 5,
    column: 1,
    values: { left: 'deadbeef', right: now.slice(0, 8), original: 'en' },
  });
});

test('a hash is that of the bytes too, for whoever took it with a tool at hand', () => {
  assert.ok(isOfText('ab12cd34', ['00', 'ab12cd34ef']));
  assert.ok(!isOfText('ab12cd34', ['00', 'ab12cd35ef']));
});

test('the one that the others name is the original, in whatever language it is', () => {
  const [built] = catalogueOf({
    'commis.md': agentText({ lang: 'fr' }),
    'clerk.md': agentText({ translationOf: 'commis', tools: 'Read' }),
  }).agents;
  assert.equal(built?.agent.pairing?.original, 'fr');
  assert.deepEqual([...new Set(built?.agent.drift.map(({ language }) => language))], ['en']);
});

test('an agent in one language is compared with nothing', () => {
  const [built] = catalogueOf({ 'clerk.md': original }).agents;
  assert.deepEqual([built?.agent.drift, built?.agent.pairing], [[], null]);
});
