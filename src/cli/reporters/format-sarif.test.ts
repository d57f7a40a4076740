/**
 * What the parts of SARIF that are used here hold: stricter than SARIF's own schema, which
 * `official-schemas.test.ts` holds the output to.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Diagnostic } from '../../core/schema.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import { formatSarif } from './format-sarif.ts';
import { listRules } from './list-rules.ts';

const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const language = z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/);
/** RFC 3986: a relative reference of segments with nothing but unreserved characters, `%` escapes and `:@`-free rest. */
const relativeUri = z.string().regex(/^(?:[A-Za-z0-9\-._~!'()*]|%[0-9A-F]{2}|\/)+$/);
const properties = z.record(z.string(), z.unknown());

const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: text,
  messageStrings: z.record(z.string(), text),
  defaultConfiguration: z.strictObject({ level }).optional(),
  properties: properties.optional(),
});

const component = z.strictObject({
  name: z.string(),
  version: z.string().optional(),
  semanticVersion: z.string().optional(),
  language,
  contents: z.array(z.enum(['localizedData', 'nonLocalizedData'])).optional(),
  isComprehensive: z.boolean().optional(),
  associatedComponent: z.strictObject({ name: z.string() }).optional(),
  translationMetadata: z.strictObject({ name: z.string() }).optional(),
  rules: z.array(rule),
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: z.strictObject({ text: z.string().min(1), id: z.string(), arguments: z.array(z.string()) }),
  locations: z.tuple([
    z.strictObject({
      physicalLocation: z.strictObject({
        artifactLocation: z.strictObject({ uri: relativeUri, uriBaseId: z.string() }),
        region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }),
      }),
    }),
  ]),
  partialFingerprints: z.record(z.string(), z.string()),
});

const run = z.strictObject({
  tool: z.strictObject({ driver: component }),
  translations: z.array(component.required({ associatedComponent: true, translationMetadata: true })),
  language,
  columnKind: z.literal('utf16CodeUnits'),
  newlineSequences: z.array(z.string()).min(1),
  originalUriBaseIds: z.record(z.string(), z.strictObject({ description: text })),
  results: z.array(result),
});

const sarif = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.tuple([run]) });

type Log = z.output<typeof sarif>;

function find(path: string, ...diagnostics: Diagnostic[]): CheckedFile {
  const rest = { sha256: null, bytes: 0, outcome: 'read', agent: null, language: null, reason: null } as const;
  return { row: { source: 'default', file: path, ...rest }, path, diagnostics };
}

function unknownTool(tool: string, line = 4): Diagnostic {
  return { code: 'tool-unknown', severity: 'info', line, column: 7, values: { tool } };
}

function read(files: CheckedFile[], locale: 'en' | 'fr' = 'en'): Log['runs'][0] {
  return sarif.parse(JSON.parse(formatSarif(files, locale))).runs[0];
}

test('a log without a diagnostic has its rules, and no result', () => {
  const { tool, results } = read([find('a.md')]);
  assert.deepEqual(results, []);
  assert.equal(tool.driver.rules.length, listRules().length);
});

test('every code can be a result, and leads to its rule', () => {
  const rules = listRules();
  const all = rules.map(({ id, severity }) => ({ code: id, severity, line: 2, column: 1, values: { count: 2 } }));
  const { tool, results } = read([find('a.md', ...all)]);
  assert.equal(results.length, rules.length);
  for (const { ruleId, ruleIndex, message, level: given } of results) {
    const meant = tool.driver.rules[ruleIndex];
    assert.equal(meant?.id, ruleId);
    assert.equal(meant?.defaultConfiguration?.level, given);
    const string = meant?.messageStrings[message.id]?.text ?? '';
    assert.equal(
      string.replace(/\{(\d+)\}/g, (_, index) => message.arguments[Number(index)] ?? ''),
      message.text.replace(/\{\w+\}/g, ''),
    );
  }
});

test('a result says where, in words of the language asked for, and the other language comes along', () => {
  const english = read([find('agents/a.md', unknownTool('Reed'))]);
  const french = read([find('agents/a.md', unknownTool('Reed'))], 'fr');
  const [found] = english.results;
  assert.equal(found?.level, 'note');
  assert.deepEqual(found?.locations[0].physicalLocation, {
    artifactLocation: { uri: 'agents/a.md', uriBaseId: '%SRCROOT%' },
    region: { startLine: 4, startColumn: 7 },
  });
  assert.deepEqual(found?.message.arguments, ['Reed']);
  assert.match(found?.message.text ?? '', /^The tool `Reed` is not known/);
  assert.notEqual(french.results[0]?.message.text, found?.message.text);
  assert.deepEqual([english.language, english.translations.map((one) => one.language)], ['en', ['fr']]);
  assert.deepEqual(
    french.translations[0]?.rules.map(({ messageStrings }) => messageStrings),
    strings(english),
  );
  const ids = english.tool.driver.rules.map(({ id }) => id);
  assert.deepEqual(
    english.translations[0]?.rules.map(({ id }) => id),
    ids,
  );
});

test('a file name is an address and nothing else', () => {
  const names = ['a b#c?.md', 'x:y.md', '../é/100%.md', '-'];
  assert.deepEqual(
    read(names.map((name) => find(name, unknownTool('Reed')))).results.map(
      ({ locations }) => locations[0].physicalLocation.artifactLocation.uri,
    ),
    ['a%20b%23c%3F.md', 'x%3Ay.md', '../%C3%A9/100%25.md', '-'],
  );
});

test('a fingerprint stays when lines move, and differs between files, values and repetitions', () => {
  const before = fingerprints(find('a.md', unknownTool('Reed'), unknownTool('Rite'), unknownTool('Reed', 9)));
  const moved = fingerprints(find('a.md', unknownTool('Reed', 5), unknownTool('Rite', 5), unknownTool('Reed', 10)));
  assert.deepEqual(moved, before);
  assert.equal(new Set(before).size, 3);
  assert.ok(!before.includes(fingerprints(find('b.md', unknownTool('Reed')))[0] ?? ''));
});

test('what a stranger wrote is not a link in a message', () => {
  const [found] = read([find('a.md', unknownTool('[click](https://example.org)'))]).results;
  assert.doesNotMatch(JSON.stringify(found), /\]\(/);
});

function strings({ tool }: Log['runs'][0]): Record<string, { text: string }>[] {
  return tool.driver.rules.map(({ messageStrings }) => messageStrings);
}

function fingerprints(file: CheckedFile): string[] {
  return read([file]).results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));
}
