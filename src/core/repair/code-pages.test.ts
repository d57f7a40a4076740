import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePage, codePages, encodeAs, misread } from './code-pages.ts';

/** What each page makes of `é`, whose bytes in UTF-8 are C3 A9. */
const misreadAcute = {
  macintosh: '√©',
  'windows-1252': 'Ã©',
  'windows-1254': 'Ã©',
  'iso-8859-1': 'Ã©',
} as const;

for (const page of codePages) {
  test(`${page} gives each byte a character, and the table of its family gives the byte back`, () => {
    assert.equal(misread(page, 'é'), misreadAcute[page]);
    // All bytes that UTF-8 has occur in these: ASCII, two-byte sequences of each lead and each continuation, and longer.
    const text = `${Array.from({ length: 0x800 }, (_, code) => String.fromCharCode(code)).join('')}\u{800}\u{ffff}\u{10000}\u{10ffff}`;
    const bytes = encodeAs(page === 'macintosh' ? 'macintosh' : 'latin', misread(page, text));
    assert.deepEqual(Buffer.from(bytes), Buffer.from(text));
  });
}

test('a character that no page of a family has gets a byte that is none of UTF-8', () => {
  assert.deepEqual([...encodeAs('latin', 'a→')], [0x61, 0xff]);
  assert.deepEqual([...encodeAs('latin', '€\u0080\u0081ğ')], [0x80, 0x80, 0x81, 0xf0]);
  assert.deepEqual([...encodeAs('macintosh', '\uf8ffğ')], [0xf0, 0xff]);
});

test('the likeliest page that has all the characters is named', () => {
  assert.equal(choosePage('latin', 'Ã©'), 'windows-1252');
  assert.equal(choosePage('latin', 'ğŸ'), 'windows-1254');
  assert.equal(choosePage('latin', 'â\u0080\u0099'), 'iso-8859-1');
  assert.equal(choosePage('latin', 'ğ\u0080'), 'windows-1252');
  assert.equal(choosePage('macintosh', '√©'), 'macintosh');
});
