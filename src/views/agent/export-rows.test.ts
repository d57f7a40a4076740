import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentText, catalogueOf } from '../../catalogue/fixtures/catalogue-of.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { type AgentExports, agentExports } from './export-rows.ts';

function rowsOf(header: Record<string, unknown>, locale: (typeof localeCodes)[number] = 'en'): AgentExports {
  const variant = catalogueOf({ 'quay.md': agentText({ name: 'quay', ...header }) }).agents[0]?.agent.variants['en'];
  assert.ok(variant);
  return agentExports('quay', 'en', variant, translator(locale));
}

test('what every file loses is said once, and what one loses beside it', () => {
  const { rows, shared } = rowsOf({ tools: 'Read, Edit', model: 'opus' });
  assert.deepEqual(shared, ['Its model: opus.']);
  assert.deepEqual(
    rows.find(({ id }) => id === 'kiro'),
    {
      id: 'kiro',
      program: 'Kiro',
      file: { address: '/exports/kiro/en/quay.md', path: '.kiro/agents/quay.md', name: 'quay.md' },
      remarks: ['Tools left out, as they cannot be named without allowing more: Edit.'],
    },
  );
  assert.equal(rows.find(({ id }) => id === 'codex')?.file, undefined);
  assert.ok(!rows.some(({ id }) => id === 'claude-code'));
});

test('where one reason keeps all files away, it is said once, in each language', () => {
  for (const locale of localeCodes) {
    const { rows, refused = '' } = rowsOf({ tools: true }, locale);
    assert.deepEqual(rows, []);
    assert.match(refused, /tools/);
  }
});
