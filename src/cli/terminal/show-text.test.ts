import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showJson, showText } from './show-text.ts';

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

/** What GitHub's, Azure's and TeamCity's runners look for: at the beginning of a line, after spaces, or anywhere in it. */
const commands = ['::error file=x::y', '##[error]x', '##vso[task.prependpath]/w', "##teamcity[message text='x']"];

test('no text is a command to a CI service, wherever in a line it is, and what it says is still there', () => {
  for (const command of commands) {
    for (const before of ['', ' ', '\t', './', 'a, "b" ', ':', '#', '##']) {
      const shown = showText(before + command);
      assert.doesNotMatch(shown, /::|##\w*\[/);
      assert.equal(undo(shown), before + command);
      assert.equal(showText(shown), shown);
    }
  }
  assert.equal(showText('## Title: a # b'), '## Title: a # b');
});

test('JSON holds no such command either, and says the same', () => {
  for (const command of [...commands, ':::::', '####[[', 'a\\\\::', '\\u003a::']) {
    const text = showJson({ [command]: [command] });
    assert.doesNotMatch(text, /::|##\w*\[/);
    assert.deepEqual(JSON.parse(text), { [command]: [command] });
  }
});

function undo(shown: string): string {
  return shown.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

test('JSON holds nothing that a terminal would act on, and says the same', () => {
  const value = { file: '\u001b\u009b\u202e\u{e0041}\u007f\ud800 é' };
  const text = showJson(value);
  assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u);
  assert.deepEqual(JSON.parse(text), value);
});
