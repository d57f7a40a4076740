/** What `check` prints is held to schemas by a validator that is none of ours: OASIS's of SARIF, and our own as served. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Draft04 from 'ajv-draft-04';
import type { Diagnostic } from '../../core/schema.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import { schemaJson } from '../../exports/schema-json.ts';
import { formatSarif } from './format-sarif.ts';
import { formatJson } from './format-text.ts';
import { listRules } from './list-rules.ts';

const require = createRequire(import.meta.url);
const sarifSchema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
// Formats are checked elsewhere, by what an address may hold.
const isSarif = new Draft04({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  sarifSchema,
);
const isCheck = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schemaJson('check'));

function find(path: string, diagnostics: Diagnostic[]): CheckedFile {
  const rest = { sha256: null, bytes: 0, outcome: 'read', agent: null, language: null, reason: null } as const;
  return { row: { source: 'default', file: path, ...rest }, path, diagnostics };
}

const everyCode = listRules().map(({ id, severity }): Diagnostic => {
  const values = {
    count: 2,
    number: 1,
    key: 'a',
    text: '[a](b) {0} \u001b[2J',
    tool: '<b>',
    encoding: 'x',
    lines: '1, 2',
  };
  return { code: id, severity, line: 3, column: 2, values };
});
const files: Record<string, CheckedFile[]> = {
  'nothing at all': [],
  'a file without a diagnostic': [find('a.md', [])],
  'every code there is': [find('agents/a.md', everyCode)],
  'odd file names': ['-', 'a b#c?.md', 'x:y.md', '../é/100%.md', '\ud800.md', 'a\nb.md'].map((path) =>
    find(path, everyCode),
  ),
};

for (const [what, found] of Object.entries(files)) {
  for (const locale of ['en', 'fr'] as const) {
    test(`SARIF of ${what} is valid by the official schema (${locale})`, () => {
      const isValid = isSarif(JSON.parse(formatSarif(found, locale)));
      assert.ok(isValid, JSON.stringify(isSarif.errors?.slice(0, 3)));
    });
  }

  test(`JSON of ${what} is valid by the schema that is served`, () => {
    const isValid = isCheck(JSON.parse(formatJson(found)));
    assert.ok(isValid, JSON.stringify(isCheck.errors?.slice(0, 3)));
  });
}

test('the schemas refuse what is wrong', () => {
  const log = JSON.parse(formatSarif(files['every code there is'] ?? [], 'en'));
  log.runs[0].results[0].level = 'info';
  assert.equal(isSarif(log), false);
  const report = JSON.parse(formatJson(files['every code there is'] ?? []));
  report.files[0].diagnostics[0].line = 0;
  assert.equal(isCheck(report), false);
});
