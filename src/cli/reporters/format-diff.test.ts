import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDiff } from './format-diff.ts';

const plain = { paint: (_style: unknown, text: string) => text };

test('a difference is shown with the lines around it', () => {
  assert.deepEqual(formatDiff('a.md', '1\n2\n3\n4\n5\n6\n', '1\n2\n3\n4\nfive\n6\n', plain), [
    '--- a.md',
    '+++ a.md',
    '@@ -2,5 +2,5 @@',
    ' 2',
    ' 3',
    ' 4',
    '-5',
    '+five',
    ' 6',
  ]);
});

test('nothing of a file or its name acts on the terminal, and tabs stay', () => {
  const lines = formatDiff('\u001b[2J.md', 'a\tb\u001b[31m\n', 'a\tb\u202ec\n', plain);
  assert.deepEqual(lines, [
    '--- \\u{1b}[2J.md',
    '+++ \\u{1b}[2J.md',
    '@@ -1,1 +1,1 @@',
    '-a\tb\\u{1b}[31m',
    '+a\tb\\u{202e}c',
  ]);
});

test('lines are painted by what becomes of them', () => {
  const paint = (style: string, text: string): string => `${style}(${text})`;
  assert.deepEqual(formatDiff('a.md', 'x\ny\n', 'x\nz\n', { paint }).slice(2), [
    'dim(@@ -1,2 +1,2 @@)',
    ' x',
    'red(-y)',
    'green(+z)',
  ]);
});

test('where nearly everything changed the difference is coarse, and still true', () => {
  const many = Array.from({ length: 9000 }, (_, index) => `line ${index}`);
  const before = ['same', ...many, 'end'].join('\n');
  const after = ['same', ...many.map((line) => `${line}!`), 'more', 'end'].join('\n');
  const lines = formatDiff('a.md', before, after, plain).slice(2);
  assert.equal(lines[0], '@@ -2,9000 +2,9001 @@');
  assert.deepEqual(lines.slice(1), [...many.map((line) => `-${line}`), ...many.map((line) => `+${line}!`), '+more']);
});

test('the search for a short difference ends earlier in longer texts', () => {
  const compare = (count: number, every: number) => {
    const lines = Array.from({ length: count }, (_, index) => (index % every === 0 ? 'é' : 'x'));
    const before = lines.join('\n');
    return formatDiff('a.md', before, before.replaceAll('é', 'e'), plain).filter((line) => line.startsWith('@@'))
      .length;
  };
  assert.equal(compare(1000, 10), 100);
  assert.equal(compare(15_000, 100), 150);
  // 600 changes of 30,000 lines, and lines beyond any text.
  assert.equal(compare(15_000, 50), 1);
  assert.equal(compare(30_000, 10_000), 1);
});
