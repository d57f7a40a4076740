import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { codeLanguages, createHighlight, limitHighlight } from './highlight-code.ts';

const highlight = await createHighlight(['ts', 'html', 'bash', 'constructor', '__proto__', 'nonsense', '']);

test('code is coloured with classes, and nothing but spans with a class', () => {
  const html = highlight('const a: string = "<b>&"; // <x>', 'ts') ?? '';
  assert.match(html, /<span class="t-keyword">const <\/span>/);
  assert.deepEqual([...new Set(html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/t-[a-z-]+/, 't-')))].sort(), [
    '</span>',
    '<span class="t-">',
  ]);
});

test('the text of coloured code is the code', () => {
  const code = '<script>alert("a & b")</script>\n\n  <p title=\'x\'>é 🏗️</p>\t\n';
  const html = highlight(code, 'html') ?? '';
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  assert.equal(text, code);
});

test('languages that are none, names of objects included, are left plain', () => {
  for (const language of ['nonsense', 'constructor', '__proto__', '', 'python']) {
    assert.equal(highlight('a', language), undefined, language);
  }
});

test('a machine on which a line takes minutes colours it all the same', () => {
  const code = 'const a: string = "b"; // c';
  const expected = highlight(code, 'ts');
  let now = Date.now();
  mock.method(Date, 'now', () => (now += 600_000));
  try {
    assert.equal(highlight(code, 'ts'), expected);
  } finally {
    mock.restoreAll();
  }
});

test('a long listing is left plain', () => {
  assert.equal(highlight('a;\n'.repeat(7000), 'ts'), undefined);
});

test('a line longer than people write is left plain', () => {
  const statement = 'let a = 1; ';
  assert.match(highlight(statement.repeat(50), 'ts') ?? '', /<span/);
  assert.equal(highlight(statement.repeat(60), 'ts'), statement.repeat(60));
});

test('of a file with more code than any has, what comes first is coloured', () => {
  for (const [length, coloured] of [
    [30, 2500],
    [100, 400],
    [600, 15],
  ] as const) {
    const limited = limitHighlight((code) => code);
    const blocks = Array.from({ length: 4000 }, () => limited('a'.repeat(length), 'ts'));
    assert.equal(blocks.indexOf(undefined), coloured);
    assert.equal(blocks.lastIndexOf('a'.repeat(length)), coloured - 1);
  }
});

test('code that is shown plain anyway takes no colours from the rest', () => {
  const limited = limitHighlight((code) => code);
  for (let block = 0; block < 10; block++) limited(`${'a'.repeat(100)}\n`.repeat(1000), 'ts');
  for (let line = 0; line < 100; line++) limited('a'.repeat(10_000), 'ts');
  assert.equal(limited('let a', 'ts'), 'let a');
});

test('the languages of code blocks are found', () => {
  const markdown = '```ts title="x"\n```\n\n- ~~~ Python\n  ~~~\n\n> ```c++\n> ```\n\n```\n```\n\ninline ```js```\n';
  assert.deepEqual(codeLanguages(markdown), ['ts', 'python', 'c++']);
});
