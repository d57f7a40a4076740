import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeAs, mayHoldSequence, misread } from './code-pages.ts';
import { findSequences } from './find-sequences.ts';

/** Every character that one of the pages has. */
const characters = ['windows-1252', 'windows-1254', 'macintosh'].flatMap((label) =>
  [...new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, byte) => byte + 128))].filter(Boolean),
);
const controls = Array.from({ length: 0x60 }, (_, code) => String.fromCharCode(code + 0x80));

test('a line that is passed over holds no two characters that begin a sequence', () => {
  const all = [...new Set([...characters, ...controls])];
  for (const family of ['latin', 'macintosh'] as const) {
    for (const first of all) {
      for (const second of all) {
        const [lead = 0, next = 0] = encodeAs(family, first + second);
        const begins = lead >= 0xc2 && lead <= 0xf4 && next >= 0x80 && next <= 0xbf;
        assert.equal(mayHoldSequence(family, `a${first}${second}b`), begins, first + second);
      }
    }
  }
});

test('what decodes is found with its place', () => {
  const { sequences, isWhole } = findSequences('latin', 'dÃ©jÃ\u00a0 vu');
  assert.deepEqual(
    sequences.map(({ at, decoded, verdict }) => [at, decoded, verdict]),
    [
      [1, 'é', 'damage'],
      [4, 'à', 'damage'],
    ],
  );
  assert.equal(isWhole, true);
  assert.deepEqual(findSequences('latin', 'déjà vu').sequences, []);
});

test('characters of two, three and four bytes come back, the first and the last of each', () => {
  for (const character of [
    '\u0080',
    '\u07ff',
    '\u0800',
    '\uffff',
    '\ufeff',
    '\u{10000}',
    '\u{10ffff}',
    'é',
    '’',
    '😀',
  ]) {
    const { sequences } = findSequences('latin', misread('iso-8859-1', character));
    assert.deepEqual([sequences.map(({ decoded }) => decoded)], [[character]]);
  }
});
