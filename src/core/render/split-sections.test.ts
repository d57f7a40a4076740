import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnchors } from '../anchors.ts';
import { outline } from '../body/outline.ts';
import type { Section } from '../schema.ts';
import { renderInstructions } from './render-instructions.ts';
import { splitSections } from './split-sections.ts';

function render(markdown: string): string {
  const anchor = createAnchors();
  const sections: Section[] = (outline(markdown) ?? [])
    .filter(({ kind }) => kind === 'heading')
    .map(({ level, text }) => ({ level, text, anchor: anchor(text) }));
  return renderInstructions(markdown, sections, () => undefined);
}

test('instructions are cut at their headings, the opening first', () => {
  const parts = splitSections(render('Hello.\n\n# One\n\ntext\n\n## Two\n\n- item\n\n# Three'));
  assert.deepEqual(
    parts.map(({ anchor, level }) => [anchor, level]),
    [
      ['', 0],
      ['i-one', 3],
      ['i-two', 4],
      ['i-three', 3],
    ],
  );
});

test('nothing is lost or added by cutting', () => {
  const texts = [
    '# A\n\n> # Quoted\n>\n> text\n\n- # In an item\n\n  more\n\n---\n\n# B\n\n```html\n<h3 id="i-x">\n```',
    'line  \nbreak <br> `<h3 id="i-x">` [a](mailto:a<b>c "t")\n\n# C\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    '',
  ];
  for (const text of texts) {
    const html = render(text);
    const parts = splitSections(html);
    assert.equal(parts.map((part) => part.html).join(''), html.trim() === '' ? '' : html);
  }
});

test('a heading within a list or a quotation belongs to the section around it', () => {
  const parts = splitSections(render('# A\n\n> ## Quoted\n\n- ## In an item\n\n# B'));
  assert.deepEqual(
    parts.map(({ anchor }) => anchor),
    ['i-a', 'i-b'],
  );
});

test('text that looks like a heading is none', () => {
  const parts = splitSections(render('# A\n\n<h3 id="i-fake">\n\n`<h3 id="i-code">` and <h3 id="i-inline">'));
  assert.deepEqual(
    parts.map(({ anchor }) => anchor),
    ['i-a'],
  );
});
