import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnostic, diagnosticTable, excerpt, isRepair, worstSeverity } from './diagnostic.ts';
import { diagnosticSchema } from './schema.ts';

test('a diagnostic has the severity of its code and fits the schema', () => {
  for (const code of Object.keys(diagnosticTable) as (keyof typeof diagnosticTable)[]) {
    const found = diagnostic(code, 3, 2, { key: 'x', count: 1 });
    assert.deepEqual(diagnosticSchema.parse(found), found);
    assert.equal(found.severity, diagnosticTable[code].severity);
  }
});

test('a line before the first is the first', () => {
  assert.equal(diagnostic('body-empty', 0).line, 1);
});

test('repairs are told from other diagnostics, and names of objects are not codes', () => {
  assert.equal(isRepair('encoding-repaired'), true);
  assert.equal(isRepair('name-missing'), false);
  assert.equal(isRepair('constructor'), false);
});

test('an error is worse than a warning, which is worse than a note', () => {
  const [error, warning, info] = [
    diagnostic('header-unclosed', 1),
    diagnostic('name-missing', 1),
    diagnostic('bytes-utf16', 1),
  ];
  assert.equal(worstSeverity([info, warning, error]), 'error');
  assert.equal(worstSeverity([info, warning]), 'warning');
  assert.equal(worstSeverity([info]), 'info');
  assert.equal(worstSeverity([]), null);
});

test('an excerpt is one line of sixty characters at most', () => {
  assert.equal(excerpt('  a\n\tb  '), 'a b');
  assert.equal(excerpt('x'.repeat(60)), 'x'.repeat(60));
  assert.equal(excerpt('x'.repeat(61)), `${'x'.repeat(59)}…`);
  assert.equal(excerpt(`${'x'.repeat(58)}🏗️🏗️`), `${'x'.repeat(58)}…`);
});
