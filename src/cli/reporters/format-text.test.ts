import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, LedgerRow, Severity } from '../../core/schema.ts';
import { type CheckedFile, checkSchema, countOutcomes, countSeverities } from '../../exports/check-json.ts';
import { translator } from '../../i18n/translate.ts';
import type { Style } from '../terminal/create-terminal.ts';
import { formatJson, formatText } from './format-text.ts';
import { countRepairs, findWorst } from './print-build-summary.ts';
import { type ShownOptions, shownDiagnostics } from './shown-diagnostics.ts';

function find(path: string, outcome: LedgerRow['outcome'], ...diagnostics: Diagnostic[]): CheckedFile {
  const reason = outcome === 'ignored' ? 'note' : null;
  const row = { source: 'default', file: path, sha256: null, bytes: 0, outcome, agent: null, language: null, reason };
  return { row, path, diagnostics };
}

function diagnose(code: string, severity: Severity, line = 1): Diagnostic {
  return { code, severity, line, column: 2, values: { key: '\u001b[2J', count: 3 } };
}

const checked = [
  find(
    'a.md',
    'repaired',
    diagnose('header-unquoted-colon', 'error', 3),
    diagnose('description-escaped-newlines', 'info'),
  ),
  find('b.md', 'read', diagnose('name-missing', 'warning')),
  find('c.md', 'refused', diagnose('too-large', 'error')),
  find('README.md', 'ignored'),
  find('d.md', 'repaired', diagnose('header-unquoted-colon', 'error'), diagnose('name-missing', 'warning')),
];

const terminal = { t: translator('en'), paint: (_style: Style, text: string) => text } as const;

function places(changes: Partial<ShownOptions>): string[] {
  const shown = shownDiagnostics(checked, { quiet: false, strict: false, isNamed: () => false, ...changes });
  return formatText(shown, terminal).map((line) => line.split(' ').slice(0, 3).join(' '));
}

test('each diagnostic is a line that editors and other tools can follow', () => {
  assert.deepEqual(places({}), [
    'a.md:3:2 error header-unquoted-colon',
    'a.md:1:2 info description-escaped-newlines',
    'b.md:1:2 warning name-missing',
    'c.md:1:2 error too-large',
    'd.md:1:2 error header-unquoted-colon',
    'd.md:1:2 warning name-missing',
  ]);
});

test('a message is in the language asked for, and holds no control character of the file', () => {
  const [english] = formatText(checked, terminal);
  const [french] = formatText(checked, { ...terminal, t: translator('fr') });
  assert.match(english ?? '', /\\u\{1b\}\[2J/);
  assert.doesNotMatch(english ?? '', /\p{Cc}/u);
  assert.notEqual(english, french);
});

test('quiet leaves errors, and what strict takes for one', () => {
  assert.equal(places({ quiet: true }).length, 3);
  assert.equal(places({ quiet: true, strict: true }).length, 5);
});

test('a file that the caller named and that is not an agent is explained', () => {
  assert.ok(places({ isNamed: ({ path }) => path === 'README.md' }).includes('README.md:1:1 info note'));
});

test('JSON has every file, messages in both languages, and sums that close', () => {
  const { schemaVersion, files, counts } = checkSchema.parse(JSON.parse(formatJson(checked)));
  assert.equal(schemaVersion, 1);
  assert.deepEqual(
    files.map(({ file, outcome, diagnostics }) => [file, outcome, diagnostics.length]),
    [
      ['a.md', 'repaired', 2],
      ['b.md', 'read', 1],
      ['c.md', 'refused', 1],
      ['README.md', 'ignored', 0],
      ['d.md', 'repaired', 2],
    ],
  );
  const [found] = files[0]?.diagnostics ?? [];
  assert.deepEqual([found?.code, found?.line, found?.column], ['header-unquoted-colon', 3, 2]);
  assert.notEqual(found?.message, found?.messages['fr']);
  const { read, repaired, 'kept-as-text': kept, refused, ignored } = counts;
  assert.equal(counts.files, read + repaired + kept + refused + ignored);
  assert.deepEqual([counts.error, counts.warning, counts.info], [3, 2, 1]);
});

test('repairs are counted, most frequent first', () => {
  assert.deepEqual(countRepairs(checked), [
    ['header-unquoted-colon', 2],
    ['description-escaped-newlines', 1],
  ]);
});

test('the worst files come first, and those without error or warning not at all', () => {
  assert.deepEqual(
    findWorst(checked).map(({ path }) => path),
    ['d.md', 'a.md', 'c.md', 'b.md'],
  );
  assert.deepEqual(countSeverities(checked), { error: 3, warning: 2, info: 1 });
});

test('outcomes add up to the files found', () => {
  const outcomes = countOutcomes(checked.map(({ row }) => row));
  assert.equal(
    Object.values(outcomes).reduce((sum, count) => sum + count, 0),
    checked.length,
  );
});
