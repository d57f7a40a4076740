import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agent } from '../core/schema.ts';
import type { AgentSummary } from './catalogue.ts';
import { listDiagnostics } from './list-diagnostics.ts';

test('files without diagnostics are left out, and records without any are not opened', () => {
  const summary = (id: string, worst: string | null) =>
    ({ id, variants: { en: { worst } } }) as unknown as AgentSummary;
  const opened: string[] = [];
  const diagnostics = [{ code: 'a', severity: 'info' }];
  const found = listDiagnostics([summary('sound', null), summary('odd', 'info')], ({ id }) => {
    opened.push(id);
    const variants = { en: { source: 's', file: 'f.md', diagnostics }, fr: { diagnostics: [] } };
    return { variants } as unknown as Agent;
  });
  assert.deepEqual(opened, ['odd']);
  assert.deepEqual(
    found.map(({ agent, language, file }) => [agent.id, language, file]),
    [['odd', 'en', 'f.md']],
  );
});
