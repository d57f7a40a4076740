import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../outline.ts';
import { type RepairedFence, repairFences } from './repair-fences.ts';

/** A text, what is found in it, and the headings that are outside of code once it is repaired. */
const cases: [what: string, lines: string[], found: [RepairedFence['kind'], number, number][], headings: string[]][] = [
  [
    'a block in a block of Markdown',
    ['```markdown', '# Page', '', '```sh', 'tide', '```', '```', '', '## After'],
    [['nested', 1, 7]],
    ['After'],
  ],
  [
    'several blocks in a block, plain ones among them',
    ['```md', '# P', '', '```sh', 'a', '```', '', 'Files:', '```', 'b/', '```', '', 'End.', '```', '', '## After'],
    [['nested', 1, 14]],
    ['After'],
  ],
  [
    'a template without a language that begins with a heading',
    ['Answer so:', '', '```', '## Report', '', '```js', 'a()', '```', '', '## Rest', 'Text.', '```', '', '## After'],
    [['nested', 3, 12]],
    ['After'],
  ],
  [
    'two templates, one after the other',
    [
      ...['```markdown', '```sh', 'a', '```', 'Text.', '```', '', '## Between', ''],
      ...['```markdown', '```sh', 'b', '```', 'Text.', '```', '', '## After'],
    ],
    [
      ['nested', 1, 6],
      ['nested', 10, 15],
    ],
    ['Between', 'After'],
  ],
  [
    'a block of tags with code in it',
    ['```xml', '<a>', '```ts', 'b()', '```', '</a>', '```', '', '## After'],
    [['nested', 1, 7]],
    ['After'],
  ],
  [
    'code that goes on to the next heading',
    ['```python', 'a = 1', '', '## After', '', 'Text.'],
    [['cut', 1, 3]],
    ['After'],
  ],
  [
    'code that goes on to a heading with code of its own',
    ['```python', 'a = 1', '', '### One', '', '```python', 'b = 2', '```', '', '## After'],
    [['cut', 1, 3]],
    ['One', 'After'],
  ],
  [
    'a fence below a list that closes nothing',
    ['- one', '- two', '```', '', '## After', '', '```sh', 'a', '```'],
    [['stray', 3, 3]],
    ['After'],
  ],
  [
    'a fence after a block that is closed',
    ['```sh', 'a', '```', '```', '', '## After', '', '```sh', 'b', '```', '', '## Last'],
    [['stray', 4, 4]],
    ['After', 'Last'],
  ],
  [
    'a block in an item of a list',
    ['- Write:', '  ```markdown', '  ```sh', '  a', '  ```', '  ```', '', '## After'],
    [['nested', 2, 6]],
    ['After'],
  ],
  ['what cannot be told', ['```sh', 'a', '', '```json', '{}', '```', '', '## After'], [['doubtful', 4, 4]], ['After']],
];

for (const [what, lines, found, headings] of cases) {
  test(`fences: ${what}`, () => {
    const { text, repaired } = repairFences(lines.join('\n'));
    assert.deepEqual(
      repaired.map(({ kind, line, end }) => [kind, line, end]),
      found,
    );
    assert.deepEqual(
      outline(lines.join('\n'))?.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
      headings,
    );
    assert.equal(text.split('\n').length, lines.length);
    assert.equal(repairFences(text).text, text);
  });
}

const untouched: [what: string, text: string][] = [
  ['closed blocks', '```sh\na\n```\n\n~~~\nb\n~~~\n\n## C'],
  ['longer fences around a block', '````markdown\n```sh\na\n```\n````\n\n## B'],
  ['a fence of the other kind in a block', '~~~\n```sh\n~~~\n\n## B'],
  ['fences far to the right', '```py\nx = """\n    ```json\n    """\n```\n\n## B'],
  ['code in a line', 'Use ```this``` and ``` that ```.\n\n```a``` b\n\n## C'],
  ['blocks in lists', '- a\n\n  ```sh\n  b\n  ```\n\n1. c\n   ```\n   d\n   ```\n\n## E'],
  ['a listing that opens the file and has no end', '```\n# Page\n\n## Part\n\ntext'],
  ['no fence at all', '# A\n\ntext'],
];

for (const [what, text] of untouched) {
  test(`nothing changes: ${what}`, () => {
    assert.deepEqual(repairFences(text), { text, repaired: [] });
  });
}

test('a fence directly below a tag of its own begins code', () => {
  const blocks = outline('<step name="one">\n```sh\n# not a heading\n```\n\n## After\n\n</step>');
  assert.deepEqual(
    blocks?.map(({ kind, text }) => [kind, text]),
    [
      ['paragraph', '<step name="one">'],
      ['code', '# not a heading'],
      ['heading', 'After'],
      ['other', ''],
    ],
  );
});

test('tags in code stay to the letter', () => {
  const text = '```html\n<div>\n```\n\n- a\n  ```html\n  <p>\n  ```\n';
  assert.equal(repairFences(text).text, text);
});

test('a file of nothing but fences is read in one go', () => {
  for (const line of ['```sh', '```', '```markdown', '<div>', '~~~ a']) {
    const text = `${line}\n`.repeat(20_000);
    assert.equal(repairFences(text).text.split('\n').length, 20_001, line);
  }
});
