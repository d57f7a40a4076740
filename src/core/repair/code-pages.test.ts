import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePages, encodeAs, misread, undoMisreading, undoMisreadingInParts } from './code-pages.ts';

/** What each page makes of `é`, whose bytes in UTF-8 are C3 A9. */
const misreadAcute = {
  macintosh: '√©',
  'windows-1252': 'Ã©',
  'windows-1254': 'Ã©',
  'iso-8859-1': 'Ã©',
} as const;

for (const page of codePages) {
  test(`${page} gives each of the 256 bytes a character of its own`, () => {
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    // All bytes occur in these: ASCII, two-byte sequences of each lead and each continuation, three and four bytes.
    const text = Array.from({ length: 0x800 }, (_, code) => String.fromCharCode(code)).join('');
    const characters = new Set(misread(page, `${text}\u{800}\u{ffff}\u{10000}\u{10ffff}`));
    assert.equal(encodeAs(page, [...characters].join(''))?.length, characters.size);
    assert.ok(characters.size > 200 && characters.size <= every.length);
  });

  test(`what ${page} made of a text is undone`, () => {
    const text = 'Éléphant — « œuvre » … 🏗️ ┌─┐ 日本語 код';
    assert.equal(misread(page, 'é'), misreadAcute[page]);
    assert.equal(undoMisreading(page, misread(page, text)), text);
    assert.equal(undoMisreadingInParts(page, misread(page, text)), text);
  });

  test(`sound text cannot be undone as ${page}, and its parts are left alone`, () => {
    for (const text of ['déjà vu', '“quoted”', 'naïve — really', 'l’école', 'CAFÉ»', '日本']) {
      assert.equal(undoMisreadingInParts(page, text), text);
    }
    assert.equal(undoMisreading(page, 'déjà vu'), undefined);
    assert.equal(undoMisreading(page, '日本'), undefined);
  });
}

test('sound and damaged characters in one run are told apart', () => {
  assert.equal(undoMisreadingInParts('windows-1252', 'sÃ©rie « dÃ©jÃ\u00a0 », 日Ã©本'), 'série « déjà », 日é本');
  assert.equal(undoMisreadingInParts('macintosh', 'pr√™t‚Ä¶ l’école'), 'prêt… l’école');
});

test('a mark of UTF-8 that was misread comes back as the mark', () => {
  assert.equal(undoMisreading('windows-1252', 'ï»¿a'), '\ufeffa');
});

test('a text with a character that is not in a page has no bytes there', () => {
  assert.equal(encodeAs('windows-1252', 'a→'), undefined);
  assert.deepEqual(encodeAs('windows-1252', '€\u0081'), Uint8Array.from([0x80, 0x81]));
  assert.deepEqual(encodeAs('macintosh', '\uf8ff'), Uint8Array.from([0xf0]));
  assert.deepEqual(encodeAs('iso-8859-1', '\u0080ÿ'), Uint8Array.from([0x80, 0xff]));
});
