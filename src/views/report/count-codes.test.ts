import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import type { FileDiagnostics } from '../../catalogue/list-diagnostics.ts';
import type { Diagnostic } from '../../core/schema.ts';
import { countCodes, reportLink } from './count-codes.ts';

const agent = (...languages: string[]) =>
  ({ id: 'a', variants: Object.fromEntries(languages.map((code) => [code, {}])) }) as unknown as AgentSummary;
const withCodes = (...codes: string[]) =>
  ({ diagnostics: codes.map((code) => ({ code, severity: 'info' }) as Diagnostic) }) as FileDiagnostics;

test('codes are counted once a file, the most frequent first', () => {
  const counts = countCodes([withCodes('b', 'b', 'a'), withCodes('b')]);
  assert.deepEqual(
    counts.map(({ code, files }) => [code, files]),
    [
      ['b', 2],
      ['a', 1],
    ],
  );
});

test('diagnostics are read on the page that shows their variant', () => {
  assert.deepEqual(reportLink(agent('en', 'fr'), 'en', 'en'), {
    address: '/en/agents/a/',
    anchor: '#report',
    hreflang: undefined,
  });
  assert.deepEqual(reportLink(agent('en', 'fr'), 'fr', 'en'), {
    address: '/fr/agents/a/',
    anchor: '#report',
    hreflang: 'fr',
  });
});

test('a language of its own is shown on both pages, and on none beside one that readers know', () => {
  assert.equal(reportLink(agent('pt'), 'pt', 'fr').anchor, '#report');
  assert.equal(reportLink(agent('en', 'pt'), 'pt', 'fr').anchor, '');
});
