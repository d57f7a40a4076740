import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showJson, showPath, showText } from './show-text.ts';

const cases: [text: string, shown: string][] = [
  ['plain é œ 漢 😀.md', 'plain é œ 漢 😀.md'],
  ['\u001b[2Jx', '\\u{1b}[2Jx'],
  ['\u001b]8;;http://x\u0007', '\\u{1b}]8;;http://x\\u{7}'],
  ['a\nb\tc\r', 'a\\u{a}b\\u{9}c\\u{d}'],
  ['\u202egnp.md', '\\u{202e}gnp.md'],
  ['a\u200bb\u2066c', 'a\\u{200b}b\\u{2066}c'],
  ['\u009b31m', '\\u{9b}31m'],
  ['\u{e0041}', '\\u{e0041}'],
  ['\ud800x', '\\u{d800}x'],
  ['1\u202f000\u00a0€', '1\u202f000\u00a0€'],
];

for (const [text, shown] of cases) {
  test(`${JSON.stringify(text)} is shown as ${shown}`, () => assert.equal(showText(text), shown));
}

test('a file name cannot speak to a CI service', () => {
  assert.equal(showPath('::error file=x::y.md'), './::error file=x::y.md');
  assert.equal(showPath('##vso[x].md'), './##vso[x].md');
  assert.equal(showPath('a::b.md'), 'a::b.md');
});

test('JSON holds nothing that a terminal would act on, and says the same', () => {
  const value = { file: '\u001b\u009b\u202e\u{e0041}\u007f\ud800 é' };
  const text = showJson(value);
  assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u);
  assert.deepEqual(JSON.parse(text), value);
});
