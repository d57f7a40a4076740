import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKeyLine, keyOf } from './header-lines.ts';

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

test('a line of a conversation is not a key, a known key is one', () => {
  for (const line of ['user: hello', 'Assistant: yes', 'Context: x', 'Note: x', 'contexte: x']) {
    assert.equal(isKeyLine(line), false, line);
  }
  for (const line of ['name: x', 'description:', 'temperature: 0.2', 'anything-else: x']) {
    assert.equal(isKeyLine(line), true, line);
  }
});
