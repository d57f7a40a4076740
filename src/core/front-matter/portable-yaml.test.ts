import assert from 'node:assert/strict';
import { test } from 'node:test';
import matter from 'gray-matter';
import yaml from 'js-yaml';
import { parse } from 'yaml';
import { isPortable, makePortable, writeEntry } from './portable-yaml.ts';

const disputed = [
  ...['012', '-08', '01.5', '-01e3', '-0', '0o17', '-0o17', '0b11', '-0x1F', '1:30', '1:30.5', '1_000', '1_0.5', '1e3'],
  ...['2024-01-01', '2024-1-1 10:00:00', '2024-01-01T00:00:00Z', 'yes', 'No', 'ON', 'off', 'y', 'N', '=', '<<'],
];

for (const text of disputed) {
  test(`\`${text}\` is written so that every reader takes it for the same`, () => {
    assert.equal(isPortable(`a: ${text}`), false);
    const portable = makePortable(`a: ${text}`) ?? '';
    assert.ok(isPortable(portable));
    for (const written of [portable, writeEntry('a', text), writeEntry(text, 1)]) {
      const values = parse(written);
      assert.deepEqual(yaml.load(written), values);
      assert.deepEqual(matter(`---\n${written}\n---\n`, {}).data, values);
    }
    assert.deepEqual(parse(writeEntry('a', text)), { a: text });
  });
}

const agreed = [
  ...[
    '12',
    '-1',
    '1.5',
    '0x1F',
    'true',
    'null',
    '~',
    '.inf',
    '1.2.3',
    'v1',
    'yes please',
    '"012"',
    '[a, 1]',
    '{ a: b }',
  ],
  ...['|\n  text', '>-\n  text', 'a # comment', '10:00-18:00', '2024-01', '#fff', 'https://example.org'],
];

for (const text of agreed) {
  test(`${JSON.stringify(text)} stays as it is`, () => {
    assert.equal(isPortable(`a: ${text}`), true);
    assert.deepEqual(yaml.load(`a: ${text}`), parse(`a: ${text}`));
  });
}

const refused = [
  ...['a: b: c', 'a: !x b', 'a: &x b', 'a: &x b\nc: *x', '? a\n: b', 'a: b\n--- c', 'a: b\n...', '1: a', '~: a'],
  ...['[a]: b', 'a: "\u007f"', 'a: [\nb\n]', 'a: b\na: c', 'a:\n\t- b', 'a: \ufeffb', 'a: b\u2028c'],
];

for (const text of refused) {
  test(`${JSON.stringify(text)} is nothing that every reader accepts`, () => assert.equal(isPortable(text), false));
}

test('control characters are written as escapes, in keys and lists too', () => {
  const value = ['\u0000\u001b', { 'k\u009b': '\u2028\ufeff' }];
  const written = writeEntry('a\u007f', value);
  assert.doesNotMatch(written, /[^\n\x20-\x7e]/);
  assert.deepEqual(parse(written), { 'a\u007f': value });
  assert.deepEqual(yaml.load(written), { 'a\u007f': value });
});

test('makes valid YAML portable with its comments, and gives up where only new writing helps', () => {
  assert.equal(makePortable('a: # why\n  - 012 # so\n  - yes'), 'a:\n  # why\n  - 12 # so\n  - "yes"');
  assert.equal(makePortable('a: !x b'), undefined);
});
