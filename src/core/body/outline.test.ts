import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, outline } from './outline.ts';

const blocks = (markdown: string): Block[] => {
  const found = outline(markdown);
  assert.ok(found);
  return found;
};

test('blocks have their kind, their line and their plain text', () => {
  const markdown =
    '# **A** `b`\n\nOne *two*\nthree <b>x</b>\n\n```ts\nlet x\n```\n\n| a | b |\n|---|---|\n| c | d |\n\n---\n';
  assert.deepEqual(
    blocks(markdown).map(({ kind, line, text, level, language }) => ({ kind, line, text, level, language })),
    [
      { kind: 'heading', line: 1, text: 'A b', level: 1, language: '' },
      { kind: 'paragraph', line: 3, text: 'One two three x', level: 0, language: '' },
      { kind: 'code', line: 6, text: 'let x', level: 0, language: 'ts' },
      { kind: 'table', line: 10, text: 'a b c d', level: 0, language: '' },
      { kind: 'other', line: 14, text: '', level: 0, language: '' },
    ],
  );
});

test('items of lists have their label, their line and their own items', () => {
  const [list] = blocks('1. **API Design:** all of it\n   - inner\n     - innermost\n2. plain\n');
  assert.equal(list?.ordered, true);
  assert.deepEqual(list?.items, [
    {
      text: 'API Design: all of it',
      label: 'API Design',
      line: 1,
      items: [{ text: 'inner', label: '', line: 2, items: [{ text: 'innermost', label: '', line: 3, items: [] }] }],
    },
    { text: 'plain', label: '', line: 4, items: [] },
  ]);
});

test('an item that begins with a list has no text of its own', () => {
  const [list] = blocks('- - inner\n');
  assert.deepEqual([list?.items[0]?.text, list?.items[0]?.items[0]?.text], ['', 'inner']);
});

test('what is in a quote belongs to the outline', () => {
  assert.deepEqual(
    blocks('> ## A\n>\n> text\n>> - b').map(({ kind, text }) => [kind, text]),
    [
      ['heading', 'A'],
      ['paragraph', 'text'],
      ['list', ''],
    ],
  );
});

test('headings in lists are headings too, in the order of the text', () => {
  const markdown = '# a\n\n- ## b\n  - ### c\n\n    text\n- d\n\n  > #### e\n\n# f';
  const headings = blocks(markdown).filter(({ kind }) => kind === 'heading');
  assert.deepEqual(
    headings.map(({ text, level, line }) => [text, level, line]),
    [
      ['a', 1, 1],
      ['b', 2, 3],
      ['c', 3, 4],
      ['e', 4, 9],
      ['f', 1, 11],
    ],
  );
});

test('a body that begins with a fence of hyphens is not a header', () => {
  assert.deepEqual(
    blocks('---\ntitle: x\n---\n').map(({ kind, text }) => [kind, text]),
    [
      ['other', ''],
      ['heading', 'title: x'],
    ],
  );
});

test('pictures are their words, and tags are nothing', () => {
  assert.equal(blocks('![a plan](x.png) and <role>b</role>')[0]?.text, 'a plan and b');
});

test('a text that is nested too deeply gives blocks or none, and never throws', () => {
  for (const text of ['> '.repeat(20_000), '- '.repeat(2000), '['.repeat(50_000), '*a **b '.repeat(1000)]) {
    const found = outline(text);
    assert.ok(found === undefined || found.length > 0);
  }
});

test('emphasis within emphasis is taken apart as deep as anybody writes it, and no deeper', () => {
  const nested = (times: number) => outline(`${'*'.repeat(2 * times)}a${'*'.repeat(2 * times)}`);
  assert.equal(nested(500)?.length, 1);
  assert.equal(nested(5000), undefined);
});

test('a fault of ours is not taken for a text that is too complex', () => {
  const noText = { split: () => [''] } as unknown as string;
  assert.throws(() => outline(noText), TypeError);
});
