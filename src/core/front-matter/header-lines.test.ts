import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutEntries, isKeyLine, keyOf } from './header-lines.ts';

const keys: [line: string, key: string | undefined][] = [
  ['name: a', 'name'],
  ['name:', 'name'],
  ['name : a', 'name'],
  ['mcp-servers:\tx', 'mcp-servers'],
  ['a.b_c: 1', 'a.b_c'],
  ['"my key": 1', 'my key'],
  ["'my key': 1", 'my key'],
  ['__proto__: 1', '__proto__'],
  ['https://example.org', undefined],
  ['name:a', undefined],
  [' name: a', undefined],
  ['- name: a', undefined],
  ['two words: a', undefined],
  ['1: a', undefined],
  ['é: a', undefined],
  ['', undefined],
];

for (const [line, key] of keys) {
  test(`${JSON.stringify(line)} begins ${key === undefined ? 'no key' : `the key ${key}`}`, () => {
    assert.equal(keyOf(line), key);
  });
}

test('a line of a conversation is no key, a known key is one', () => {
  for (const line of ['user: hello', 'Assistant: yes', 'Context: x', 'Note: x', 'contexte: x']) {
    assert.equal(isKeyLine(line), false, line);
  }
  for (const line of ['name: x', 'description:', 'temperature: 0.2', 'anything-else: x']) {
    assert.equal(isKeyLine(line), true, line);
  }
});

test('a header is cut at its keys, and each entry keeps its lines', () => {
  const { entries, stray } = cutEntries('# note\nstray\n  \nname: a\ntools:\n  - Read\n\n# b\nuser: said\nmodel: x');
  assert.deepEqual(entries, [
    { key: 'name', line: 3, lines: ['name: a'] },
    { key: 'tools', line: 4, lines: ['tools:', '  - Read', '', '# b', 'user: said'] },
    { key: 'model', line: 9, lines: ['model: x'] },
  ]);
  assert.deepEqual(stray, [{ line: 1, text: 'stray' }]);
});

test('what looks like a key in an open example is part of it, until a certain key', () => {
  const { entries } = cutEntries(
    'description: a <example>\nresult: 1\nfoo: 2\n</example>\nfoo: 3\nextra: <example>\nbar: 4\nmodel: x\nbar: 5',
  );
  assert.deepEqual(
    entries.map(({ key, line }) => [key, line]),
    [
      ['description', 0],
      ['foo', 4],
      ['extra', 5],
      ['model', 7],
      ['bar', 8],
    ],
  );
});

test('no line of a header is lost', () => {
  const header = 'x\nname: a\n b\n\ndescription: |\n  c\nuser: d\ntools: [\n]\n';
  const { entries, stray } = cutEntries(header);
  assert.deepEqual([...stray.map(({ text }) => text), ...entries.flatMap(({ lines }) => lines)], header.split('\n'));
});
