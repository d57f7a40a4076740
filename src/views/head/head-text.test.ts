import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headText } from './head-text.ts';

const cases: [text: string, expected: string][] = [
  ['Tests **APIs**,\n  and `documents` them.', 'Tests APIs, and documents them.'],
  ['See [the guide](https://example.org/a) first.', 'See the guide first.'],
  ['Cut off [in a link](https://exam', 'Cut off [in a link'],
  ['a\u202eb\u200bc', 'abc'],
  ['snake_case stays', 'snake_case stays'],
  ['می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩\u200d🚀'],
];

for (const [text, expected] of cases) {
  test(`${JSON.stringify(text)} becomes ${JSON.stringify(expected)}`, () => assert.equal(headText(text), expected));
}

test('a long text is cut after a whole word, within the length', () => {
  const cut = headText('word '.repeat(100));
  assert.ok(cut.length <= 200 && cut.endsWith('word…'), cut);
  assert.equal(headText('one two three', 9), 'one two…');
});
