import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  breakLines,
  changeAroundPaths,
  oneLine,
  shorten,
  tidy,
  unescapeWritten,
  withoutEmoji,
  withoutMarkdown,
} from './clean-text.ts';

const written: [text: string, clean: string][] = [
  ['a\\n\\nb', 'a\n\nb'],
  ['a\\r\\nb\\n', 'a\nb\n'],
  ['a\\n\\tb \\"c\\" \\\'d\\\'\\n', 'a\n\tb "c" \'d\'\n'],
  ['Examples:\\n- one', 'Examples:\n- one'],
  ['no escape', 'no escape'],
  ['reads C:\\new\\table', 'reads C:\\new\\table'],
  ['reads C:\\new\\notes\\now', 'reads C:\\new\\notes\\now'],
  ['reads C:\\new.\\n\\nThen', 'reads C:\\new.\n\nThen'],
  ['the word\\new alone', 'the word\\new alone'],
  ['a tab \\t alone', 'a tab \\t alone'],
];

for (const [text, clean] of written) {
  test(`written-out line ends: ${JSON.stringify(text)}`, () => assert.equal(unescapeWritten(text), clean));
}

const aroundPaths: [text: string, changed: string][] = [
  ['C:\\new\\table', 'C:\\new\\table'],
  ['in c:\\Users\\me.txt\\n', 'in c:\\Users\\me.txt¶'],
  ['"D:\\dir\\" and\\n', '"D:\\dir\\" and¶'],
  ['C:\\dir\\nThen', 'C:\\dir¶Then'],
  ['C:\\nThen', 'C:¶Then'],
  ['plan B:\\nuse it', 'plan B:¶use it'],
  ['Examples:\\nuse it', 'Examples:¶use it'],
];

for (const [text, changed] of aroundPaths) {
  test(`${text} is changed around its paths`, () => {
    assert.equal(
      changeAroundPaths(text, (part) => part.replaceAll('\\n', '¶')),
      changed,
    );
  });
}

test('a tidy text has no blanks at its ends and one empty line at most', () => {
  assert.equal(tidy(' \n a \t\n\n \n\n\nb  c\t\n'), 'a\n\nb  c');
  assert.equal(tidy(tidy('x \n\n\n y')), 'x\n\n y');
});

test('one line holds no other white space than single spaces', () => {
  assert.equal(oneLine(' a\n\tb\u00a0\u2003c '), 'a b c');
});

test('a text is cut at a word where one is near, and never within a character', () => {
  assert.equal(shorten('short', 5), 'short');
  assert.equal(shorten('a long text', 6), 'a lon…');
  assert.equal(shorten('one two three four', 16), 'one two three…');
  assert.equal(shorten('one two, three', 9), 'one two…');
  assert.equal(shorten('🏗🏗🏗', 4), '🏗…');
  for (let length = 2; length < 30; length++) assert.ok(shorten('word '.repeat(20), length).length <= length);
});

const emoji: [text: string, plain: string][] = [
  ['🏗️ Backend Expert', 'Backend Expert'],
  ['👩‍💻👍🏽 Hi 🇫🇷', 'Hi'],
  ['1️⃣ First', '1 First'],
  ['C# © 2026 * ™ 100 %', 'C# © 2026 * ™ 100 %'],
  ['→ a – b', '→ a – b'],
];

for (const [text, plain] of emoji) {
  test(`${text} without pictographs is ${plain}`, () => assert.equal(withoutEmoji(text), plain));
}

const marked: [text: string, plain: string][] = [
  ['**API** design', 'API design'],
  ['*API* and _REST_ (`v1`)', 'API and REST (v1)'],
  ['see [the docs](https://example.org) now', 'see the docs now'],
  ['__bold__ and snake_case_name', 'bold and snake_case_name'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['a [b] (c)', 'a [b] (c)'],
];

for (const [text, plain] of marked) {
  test(`${text} without marks is ${plain}`, () => assert.equal(withoutMarkdown(text), plain));
}

test('a break of HTML ends a line, but not in code', () => {
  assert.equal(breakLines('a<br>b<BR />c `<br>` <br class="x">'), 'a\nb\nc `<br>` <br class="x">');
});
