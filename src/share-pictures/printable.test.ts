import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFonts } from './fonts.ts';
import { printable } from './printable.ts';

const { serif, mono } = loadFonts().covered;

test('letters of French, Polish, Russian, Greek and Vietnamese have glyphs, and CJK, Arabic and Hebrew none', () => {
  for (const text of ['Œuvre à façon', 'Zażółć gęślą jaźń', 'Эксперт', 'Ωμέγα', 'Việt Nam']) {
    assert.equal(printable(text, serif, true), text);
  }
  for (const text of ['専門家', 'كاتب المد', 'עברית', '한국어']) assert.equal(printable(text, serif), undefined);
});

test('pictographs, controls, marks on their own and signs without a glyph are left out', () => {
  assert.equal(printable('🏗️ Build → ship ✓', serif), 'Build ship');
  assert.equal(printable('a\u202eb\u200bc\u0000d', serif), 'abcd');
  assert.equal(printable('Z\u0335\u0321\u0322a\u0336lgo', serif), 'Zalgo');
  assert.equal(printable('e\u0301te\u0301', serif), 'été');
});

test('a name needs all of its letters, another text most of them', () => {
  assert.equal(printable('Translator 漢', serif, true), undefined);
  assert.equal(printable('Translates manuals into Japanese (日本)', serif), 'Translates manuals into Japanese ()');
  assert.equal(printable('日本語の agent', serif), undefined);
});

test('where nothing is left there is no text', () => {
  for (const text of ['', '   ', '🎉🎉', '—', '\u202e']) assert.equal(printable(text, mono), undefined);
});

test('spaces that the font does not have become one that it has', () => {
  assert.equal(printable('« Oui\u202f!\u202f»', serif), '« Oui\u00a0!\u00a0»');
});
