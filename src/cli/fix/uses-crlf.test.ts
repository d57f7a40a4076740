import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usesCrlf } from './uses-crlf.ts';

const cases: [text: string, crlf: boolean][] = [
  ['a\r\nb\r\n', true],
  ['a\r\nb', true],
  ['a\r\nb\n', false],
  ['a\nb\r\n', false],
  ['a\r\nb\rc\r\n', false],
  ['a\r\nb\r', false],
  ['a\nb\n', false],
  ['a', false],
  ['', false],
];

for (const [text, crlf] of cases) {
  test(`${JSON.stringify(text)} ${crlf ? 'uses' : 'does not use'} CRLF throughout`, () => {
    assert.equal(usesCrlf(Buffer.from(text)), crlf);
    assert.equal(usesCrlf(Buffer.from(text, 'utf16le')), crlf);
  });
}
