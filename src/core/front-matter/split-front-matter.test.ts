import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from './split-front-matter.ts';

interface SplitCase {
  header: string | null;
  body: string;
  headerLine?: number;
  bodyLine?: number;
  codes?: string[];
}

const cases: [what: string, text: string, split: SplitCase][] = [
  ['a header', '---\na: 1\n---\nbody\n', { header: 'a: 1', body: 'body\n', headerLine: 2, bodyLine: 4 }],
  ['an empty header', '---\n---\nbody', { header: '', body: 'body', headerLine: 2, bodyLine: 3 }],
  ['a header that ends the file', '---\na: 1\n---', { header: 'a: 1', body: '', bodyLine: 4 }],
  ['blank lines before it', '\n \n---\na: 1\n---\nbody', { header: 'a: 1', body: 'body', headerLine: 4, bodyLine: 6 }],
  ['blanks after the fences', '---  \na: 1\n--- \t\nbody', { header: 'a: 1', body: 'body' }],
  ['three dots at its end', '---\na: 1\n...\nbody', { header: 'a: 1', body: 'body' }],
  ['a body that begins with a line', '---\na: 1\n---\n---\nb: 2\n---\n', { header: 'a: 1', body: '---\nb: 2\n---\n' }],
  ['no header', '# Title\n\n---\n\ntext', { header: null, body: '# Title\n\n---\n\ntext', bodyLine: 1 }],
  [
    'four hyphens, and a known key',
    '----\nname: a\n----\nbody',
    { header: 'name: a', body: 'body', codes: ['header-fence-repaired', 'header-fence-repaired'] },
  ],
  [
    'a longer closing fence below a blank line',
    '---\nname: a\n\n-----\nbody\n---\nmore',
    { header: 'name: a\n', body: 'body\n---\nmore', codes: ['header-fence-repaired'] },
  ],
  [
    'an indented closing fence',
    '---\nname: a\ntools:\n  - Read\n ---\nbody',
    { header: 'name: a\ntools:\n  - Read', body: 'body', codes: ['header-fence-repaired'] },
  ],
  [
    'dashes of a word processor',
    '—-\nname: a\n—\nbody',
    { header: 'name: a', body: 'body', codes: ['header-fence-repaired', 'header-fence-repaired'] },
  ],
  [
    'a rule in a block of text',
    '---\ndescription: |\n  one\n  ---\n  two\n---\nbody',
    { header: 'description: |\n  one\n  ---\n  two', body: 'body' },
  ],
  [
    'a rule in a block of text, and damage elsewhere',
    '---\nname: a: b\ndescription: |\n  one\n  ---\n  two\n---\nbody',
    { header: 'name: a: b\ndescription: |\n  one\n  ---\n  two', body: 'body' },
  ],
  [
    'no opening fence',
    'name: a\ndescription: b\n---\n\n# Title\n',
    { header: 'name: a\ndescription: b', body: '\n# Title\n', headerLine: 1, codes: ['header-unopened'] },
  ],
  [
    'a key and a rule in prose',
    'name: a\nis what I say.\n---\n',
    { header: null, body: 'name: a\nis what I say.\n---\n' },
  ],
  [
    'no closing fence, and YAML in the body',
    '---\nname: a\n\n# Title\n\n```yaml\nname: b\n---\ndescription: c\n```\n',
    {
      header: 'name: a',
      body: '\n# Title\n\n```yaml\nname: b\n---\ndescription: c\n```\n',
      codes: ['header-unclosed'],
    },
  ],
  [
    'no closing fence before a list',
    '---\nname: a\nmodel: opus\n\n- first\n- second\n',
    { header: 'name: a\nmodel: opus', body: '\n- first\n- second\n', codes: ['header-unclosed'] },
  ],
  [
    'no closing fence before prose that follows at once',
    '---\nname: a\ntools:\n  - Read\nYou are a clerk.\n',
    { header: 'name: a\ntools:\n  - Read', body: 'You are a clerk.\n', codes: ['header-unclosed'] },
  ],
  [
    'no closing fence, and examples without an indent',
    '---\nname: a\ndescription: b\n\n<example>\nuser: "c"\n\n- d\n</example>\n\nmodel: opus\n\nYou are a clerk.\n',
    {
      header: 'name: a\ndescription: b\n\n<example>\nuser: "c"\n\n- d\n</example>\n\nmodel: opus',
      body: '\nYou are a clerk.\n',
      codes: ['header-unclosed'],
    },
  ],
  [
    'keys that were commented out at its end',
    '---\nname: a\n# hooks:\n#   - b\n----\nbody',
    { header: 'name: a\n# hooks:\n#   - b', body: 'body', codes: ['header-fence-repaired'] },
  ],
  ['four hyphens', '----\na: 1\n----\n', { header: null, body: '----\na: 1\n----\n' }],
  ['words after the hyphens', '--- yaml\na: 1\n---\n', { header: null, body: '--- yaml\na: 1\n---\n' }],
  ['the fence of a script', '---js\nprocess.exit()\n---\n', { header: null, body: '---js\nprocess.exit()\n---\n' }],
  ['TOML', '+++\na = 1\n+++\n', { header: null, body: '+++\na = 1\n+++\n' }],
  [
    'TOML that has a known key',
    '\n+++\nname = "a"\n+++\nbody',
    { header: 'name = "a"', body: 'body', headerLine: 3, bodyLine: 5, codes: ['header-not-yaml'] },
  ],
  [
    'TOML that is not closed',
    '+++\nname = "a"\nbody',
    { header: null, body: '+++\nname = "a"\nbody', codes: ['header-unreadable'] },
  ],
  [
    'a fence that says TOML',
    '---toml\na = 1\n---\nbody',
    { header: 'a = 1', body: 'body', codes: ['header-not-yaml'] },
  ],
  [
    'a JSON object',
    '{\n  "name": "}{\\"",\n  "x": { "y": [] }\n}\nbody',
    { header: '{\n  "name": "}{\\"",\n  "x": { "y": [] }\n}', body: 'body', bodyLine: 5, codes: ['header-not-yaml'] },
  ],
  [
    'a JSON object in one line',
    '{ "name": "a" }\nbody',
    { header: '{ "name": "a" }', body: 'body', codes: ['header-not-yaml'] },
  ],
  [
    'a JSON object with a comma too many',
    '{\n  "name": "a",\n}\nbody',
    { header: '{\n  "name": "a",\n}', body: 'body', codes: ['header-not-yaml'] },
  ],
  [
    'an object with a comment',
    '{\n  // its name\n  "name": "a"\n}\nbody',
    { header: null, body: '{\n  // its name\n  "name": "a"\n}\nbody', codes: ['header-unreadable'] },
  ],
  ['an object of no agent', '{\n  "a": 1\n}\nbody', { header: null, body: '{\n  "a": 1\n}\nbody' }],
  ['an object and words', '{ "name": "a" } is it.\n', { header: null, body: '{ "name": "a" } is it.\n' }],
  [
    'an object that is not closed',
    '{\n  "name": "a"\nbody',
    { header: null, body: '{\n  "name": "a"\nbody', codes: ['header-unreadable'] },
  ],
  ['a placeholder', '{{ name: a }}\nbody', { header: null, body: '{{ name: a }}\nbody' }],
  [
    'a second header, which stays in the text: tools read the first alone, and keep no limit that the second has',
    '---\nname: a\n---\n\n---\ntools: Read\n---\nbody',
    { header: 'name: a', body: '\n---\ntools: Read\n---\nbody', codes: ['header-second'] },
  ],
  [
    'a header below one of no agent, which are one: each has what the other lacks, and nothing can be contradicted',
    '---\n# CC0\nlayout: page\n---\n\n---\nowner: x\nname: a\n---\nbody',
    { header: '# CC0\nlayout: page\n\n\n\nowner: x\nname: a', body: 'body', bodyLine: 10, codes: ['header-joined'] },
  ],
  [
    'a header below an empty one',
    '---\n---\n---\nname: a\n---\nbody',
    { header: '\n\nname: a', body: 'body', headerLine: 2, codes: ['header-joined'] },
  ],
  [
    'two headers with three fences',
    '---\nlayout: page\n---\nname: a\n---\nbody',
    { header: 'layout: page\n\nname: a', body: 'body', codes: ['header-joined'] },
  ],
  [
    'a header, keys in its text and a rule',
    '---\nname: a\n---\nmodel: b\n---\nbody',
    { header: 'name: a', body: 'model: b\n---\nbody' },
  ],
  [
    'a rule below the header, and words',
    '---\nlayout: page\n---\n---\nname: a\nis what it says.\n---\n',
    { header: 'layout: page', body: '---\nname: a\nis what it says.\n---\n' },
  ],
  ['nothing', '', { header: null, body: '' }],
  [
    'no closing fence before a heading',
    '---\nname: a\ndescription: b\n\n# Title\n\ntext\n',
    { header: 'name: a\ndescription: b', body: '\n# Title\n\ntext\n', bodyLine: 4, codes: ['header-unclosed'] },
  ],
  [
    'no closing fence, and a line in the body',
    '---\nname: a\n\n# Title\n\ntext\n\n---\n\nmore\n',
    { header: 'name: a', body: '\n# Title\n\ntext\n\n---\n\nmore\n', bodyLine: 3, codes: ['header-unclosed'] },
  ],
  [
    'no closing fence before prose',
    '---\nname: a\ntools:\n  - Read\n\nYou are a quiet clerk.\n',
    { header: 'name: a\ntools:\n  - Read', body: '\nYou are a quiet clerk.\n', codes: ['header-unclosed'] },
  ],
  ['nothing but a fence', '---', { header: '', body: '', codes: ['header-unclosed'] }],
  [
    'a comment that looks like a heading',
    '---\n# Who it is\nname: a\n---\nbody',
    { header: '# Who it is\nname: a', body: 'body' },
  ],
  [
    'headings in a block of text',
    '---\ndescription: |\n  # One\n  text\nname: a\n---\nbody',
    { header: 'description: |\n  # One\n  text\nname: a', body: 'body' },
  ],
  [
    'an indent of the whole file',
    '  ---\n  a: 1\n  ---\n  body\n    code\n',
    { header: 'a: 1', body: 'body\n  code\n', codes: ['header-indented'] },
  ],
  [
    'a code fence around the whole file',
    '```chatagent\n---\na: 1\n---\nbody\n```\n',
    { header: 'a: 1', body: 'body\n\n', headerLine: 3, bodyLine: 5, codes: ['header-fenced'] },
  ],
  [
    'a code fence around the header, and another block at the end',
    '````yaml\n---\na: 1\n---\n```\nx\n```\n',
    { header: 'a: 1', body: '```\nx\n```\n', codes: ['header-fenced'] },
  ],
  ['a block of YAML that is a sample', '```yaml\na: 1\n```\n', { header: null, body: '```yaml\na: 1\n```\n' }],
];

for (const [what, text, expected] of cases) {
  test(`splits a file with ${what}`, () => {
    const split = splitFrontMatter(text);
    assert.equal(split.header, expected.header);
    assert.equal(split.body, expected.body);
    if (expected.headerLine) assert.equal(split.headerLine, expected.headerLine);
    if (expected.bodyLine) assert.equal(split.bodyLine, expected.bodyLine);
    assert.deepEqual(
      split.diagnostics.map(({ code }) => code),
      expected.codes ?? [],
    );
  });
}

test('header and body are in the lines that are said', () => {
  for (const [, text] of cases) {
    const split = splitFrontMatter(text);
    const lines = text.split('\n').map((line) => line.trim());
    const [first = ''] = (split.header ?? '').split('\n');
    if (first !== '') assert.equal(lines[split.headerLine - 1], first.trim());
    const [begin = ''] = split.body.split('\n');
    assert.equal(lines[split.bodyLine - 1] ?? '', begin.trim(), text);
  }
});

test('the place of a missing fence is the last line of the header', () => {
  const [found] = splitFrontMatter('---\nname: a\ndescription: b\n\n# Title\n').diagnostics;
  assert.deepEqual([found?.code, found?.line], ['header-unclosed', 3]);
});

test('the columns that an indent took are said', () => {
  assert.equal(splitFrontMatter('   ---\n   a: 1\n   ---\n').indent, 3);
  assert.equal(splitFrontMatter('---\na: 1\n---\n').indent, 0);
});

test('no line is lost between header and body', () => {
  for (const [, text, { codes = [] }] of cases) {
    if (codes.some((code) => /^header-(?:fenced|indented|fence-repaired)$/.test(code))) continue;
    const { header, body } = splitFrontMatter(text);
    for (const line of text.split('\n').filter((each) => !/^(?:---(?:toml)?|\+\+\+|\.\.\.)?\s*$/.test(each))) {
      assert.ok(`${header}\n${body}`.split('\n').includes(line), `${JSON.stringify(text)} loses ${line}`);
    }
  }
});
