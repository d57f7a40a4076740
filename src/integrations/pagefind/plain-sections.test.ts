import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderInstructions } from '../../core/render/render-instructions.ts';
import { plainSections } from './plain-sections.ts';

const markdown = `Before any heading.

# Rôle & \`code\`

One **bold** word, a [link](https://example.org/?a=1&b=2 "x > y") and <role>a tag</role>.

- item one
- item two

\`\`\`ts
const a = b < c;
\`\`\`

| head | other |
|------|-------|
| cell | C++ |
`;
const sections = [{ level: 1, text: 'Rôle & code', anchor: 'i-role' }];
const html = renderInstructions(markdown, sections, (code) =>
  code.replaceAll('<', '&lt;').replace(/const/, '<span class="t-k">const</span>'),
);

test('the rendered instructions are taken apart by their headings, block by block, as the reader sees them', () => {
  assert.deepEqual(plainSections(html), [
    { anchor: '', heading: '', blocks: ['Before any heading.'] },
    {
      anchor: 'i-role',
      heading: 'Rôle & code',
      blocks: [
        'One bold word, a link "x > y" and <role>a tag</role>.',
        'item one',
        'item two',
        'const a = b < c;',
        'head',
        'other',
        'cell',
        'C++',
      ],
    },
  ]);
});

test('where there is nothing there is no section', () => assert.deepEqual(plainSections(''), []));

test('an entity that means no character breaks nothing', () => {
  assert.deepEqual(plainSections('<p>a &#x110000; &unknown; &#233;</p>')[0]?.blocks, ['a \ufffd &unknown; é']);
});

test('what is folded is in the text', () => {
  const html = '<details>\n<summary>More <kbd>C</kbd></summary>\n<p>one<br>\ntwo</p>\n</details>';
  assert.deepEqual(plainSections(html), [{ anchor: '', heading: '', blocks: ['More C', 'one', 'two'] }]);
});
