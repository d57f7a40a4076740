import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeOffQuotes } from './take-off-quotes.ts';

const cases: [key: string, value: unknown, bare: unknown][] = [
  ['name', '“tide-clerk”', 'tide-clerk'],
  ['name', '«\u00a0tide-clerk\u202f»', 'tide-clerk'],
  ['name', '‘l’horloger’', 'l’horloger'],
  ['model', '„haiku“', 'haiku'],
  ['model', '”haiku”', 'haiku'],
  ['model', '“haiku"', 'haiku'],
  ['tools', '“Read, Grep”', 'Read, Grep'],
  ['tools', '“Read”, ‘Grep’, Bash', 'Read, Grep, Bash'],
  ['tools', '« “Read”, “Grep” »', 'Read, Grep'],
  ['name', '‘“tide”’', 'tide'],
  ['tools', ['“Read”', 'Bash', 3], ['Read', 'Bash', 3]],
  ['description', '« Tient la table : haute, basse. »', 'Tient la table : haute, basse.'],
  ['description', '“Reads” and “writes”', undefined],
  ['description', '“Read”, then “write”', undefined],
  ['name', 'l’horloger', undefined],
  ['name', '“”', undefined],
  ['name', '"tide"', undefined],
  ['vibe', '“Never late”', undefined],
  ['motto', '“Never late”', undefined],
  ['model', null, undefined],
];

for (const [key, value, bare] of cases) {
  test(`typographic quotes around ${key}: ${JSON.stringify(value)}`, () => {
    assert.deepEqual(takeOffQuotes(key, value, String(value)), bare);
  });
}

test('a description that is in quotes of YAML keeps those in them', () => {
  assert.equal(takeOffQuotes('description', '“Never late”', '"“Never late”"'), undefined);
});
