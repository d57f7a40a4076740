import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseHeader } from './parse-header.ts';

const values = (header: string) => Object.fromEntries([...parseHeader(header, 2).fields].map(([k, f]) => [k, f.value]));
const found = (header: string) =>
  parseHeader(header, 2).diagnostics.map(({ code, line, column }) => [code, line, column]);

const valid = [
  'name: a\ndescription: plain text\ntools: Read, Grep',
  'description: |\n  one\n\n  two\n# comment\nmodel: opus',
  'description: >-\n  folded\n  text\nname: "quoted \\"x\\" \\u00e9"',
  "name: 'l''agent'\ncolor: '#fff'",
  'tools: [Read, "Bash(git:*)"]\nnested: { a: [1, 2.5, true, null], b: ~ }',
  'tools:\n- Read\n-   Write\nhooks:\n  Stop:\n    - command: ls',
  'a: no\nb: on\nc: 012\nd: 0x1f\ne: 2024-01-02\nf: 1e3\ng: .5\nh: ~',
  'base: &b { x: 1 }\ncopy: *b',
  'description: Expert in C # and Java',
  'a: &x one\nb: [*x]',
  'a: !!str 12',
  'a: !x [1]',
  ' a: 1\n b: 2',
  '"my key": 1\n? complex\n: 2',
  '# only a comment',
  '',
  '{ name: a, tools: [Read] }',
  'description: one\n  two\n  three',
  '<<: { a: 1 }\nb: 2',
];

for (const header of valid) {
  test(`what YAML accepts is read as YAML says: ${JSON.stringify(header)}`, () => {
    const { how, diagnostics } = parseHeader(header, 1);
    assert.deepEqual(values(header), parse(header, { version: '1.2', schema: 'core' }) ?? {});
    assert.equal(how, 'strict');
    assert.deepEqual(diagnostics, []);
  });
}

test('a field named like a label of a conversation has its own line, too', () => {
  assert.equal(parseHeader('name: a\ncontext: fork\n', 2).fields.get('context')?.line, 3);
});

test('each field has its line in the file', () => {
  const { fields } = parseHeader('# a\nname: x\ndescription: |\n  name: not this\n  text\n\ntools: Read', 10);
  assert.deepEqual(
    [...fields].map(([key, { line }]) => [key, line]),
    [
      ['name', 11],
      ['description', 12],
      ['tools', 16],
    ],
  );
});

/** Each is followed by two keys that must not suffer. Lines are those of a file whose header begins in line 2. */
const damaged: [what: string, header: string, value: unknown, code: string, line: number, column: number][] = [
  ['a colon', 'x: Use this: always', 'Use this: always', 'header-unquoted-colon', 2, 12],
  ['an apostrophe in apostrophes', "x: 'l'agent'", "l'agent", 'header-value-repaired', 2, 4],
  ['quotes in quotes', 'x: "He said "hi""', 'He said "hi"', 'header-value-repaired', 2, 4],
  ['two quotations', 'x: "Use" and "this"', '"Use" and "this"', 'header-value-repaired', 2, 4],
  ['a quote that is not closed', 'x: "Use this', '"Use this', 'header-value-repaired', 2, 4],
  ['a backslash in quotes', 'x: "C:\\dir and \\"y\\""', 'C:\\dir and "y"', 'header-value-repaired', 2, 4],
  ['a star', 'x: *', ['*'], 'header-value-repaired', 2, 4],
  ['an at sign', 'x: @agent', '@agent', 'header-value-repaired', 2, 4],
  ['a backtick', 'x: `code` first', '`code` first', 'header-value-repaired', 2, 4],
  ['a percent sign', 'x: %d', '%d', 'header-value-repaired', 2, 4],
  ['a list that is not closed', 'x: [Read, "Bash"', ['Read', 'Bash'], 'header-value-repaired', 2, 4],
  ['lines without an indent', 'x: one\ntwo three\n\nfour', 'one\ntwo three\n\nfour', 'header-unindented-lines', 2, 1],
  ['a block without an indent', 'x: |\none\n  two', 'one\n  two', 'header-unindented-lines', 2, 4],
  ['a folded block without an indent', 'x: >\none\ntwo', 'one two', 'header-unindented-lines', 2, 4],
  ['a list with crooked bullets', 'x:\n  - a\n - b', ['a', 'b'], 'header-value-repaired', 2, 3],
  ['a tag of no schema', 'x: !urgent rule', '!urgent rule', 'header-mark-as-text', 2, 4],
  ['an anchor of nothing', 'x: &co partners', '&co partners', 'header-mark-as-text', 2, 4],
  ['tabs', 'x:\n\ty: 1\n\tz: 2', { y: 1, z: 2 }, 'header-tab-indent', 2, 1],
];

for (const [what, header, value, code, line, column] of damaged) {
  test(`${what} is repaired, later keys stay, and the place is right`, () => {
    const whole = `before: 1\n${header}\nname: kept\ntools: Read, Grep`;
    assert.deepEqual(values(header), { x: value });
    assert.deepEqual(values(whole), { before: 1, x: value, name: 'kept', tools: 'Read, Grep' });
    assert.deepEqual(found(header), [[code, line, column]]);
    assert.deepEqual(found(whole), [[code, line + 1, column]]);
    const { fields } = parseHeader(whole, 2);
    assert.equal(fields.get('name')?.line, whole.split('\n').indexOf('name: kept') + 2);
  });
}

const oddKeys: [what: string, header: string, expected: Record<string, unknown>][] = [
  ['after an indent', 'name: a\n description: b: c\n model: x', { name: 'a', description: 'b: c', model: 'x' }],
  ['after an indent in the first line', '  name: a\nmodel: x', { name: 'a', model: 'x' }],
  ['without a blank', 'name: a\nmodel:x\ntools:[Read, Grep]', { name: 'a', model: 'x', tools: ['Read', 'Grep'] }],
  [
    'without a blank in any format',
    'name: a\npermissionMode:plan\nversion:2',
    { name: 'a', permissionMode: 'plan', version: 2 },
  ],
  ['at a no-break space', 'name\u00a0: a\nmodel:\u00a0x\ntools :\u202fRead', { name: 'a', model: 'x', tools: 'Read' }],
];

for (const [what, header, expected] of oddKeys) {
  test(`a key that YAML does not see is read: ${what}`, () => {
    assert.deepEqual(values(header), expected);
    assert.ok(found(header).some(([code]) => code === 'header-key-repaired'));
  });
}

test('a header that is indented as a whole is read, and its diagnostics are at their columns', () => {
  const header = '  name: a\n  description: b: c\n  tools:\n    - Read';
  assert.deepEqual(values(header), { name: 'a', description: 'b: c', tools: ['Read'] });
  assert.deepEqual(found(header), [['header-unquoted-colon', 3, 17]]);
});

test('what looks like a key in a value is part of it', () => {
  const headers: [string, Record<string, unknown>][] = [
    ['x: "a\n model: b"\ny: c: d', { x: 'a model: b', y: 'c: d' }],
    ['x: |\n  model: b\ny: c: d', { x: 'model: b\n', y: 'c: d' }],
    ['x: See http://a and\n name: y: d\nname: z', { x: 'See http://a and\n name: y: d', name: 'z' }],
    ['hooks:\n  name: b\ny: c: d', { hooks: { name: 'b' }, y: 'c: d' }],
  ];
  for (const [header, expected] of headers) assert.deepEqual(values(header), expected);
});

test('a diagnostic quotes the key and the beginning of its value', () => {
  const [found] = parseHeader(`x: a: ${'b '.repeat(60)}\n  c`, 2).diagnostics;
  assert.deepEqual(found?.values, { key: 'x', text: `a: ${'b '.repeat(28)}…` });
});

test('of two values for a key the last that says something counts', () => {
  assert.deepEqual(values('name: a\nmodel: x\nname: b\nmodel:'), { name: 'b', model: 'x' });
  assert.deepEqual(found('name: a\nname: b'), [['header-duplicate-key', 3, 1]]);
});

test('lines before the first key are reported', () => {
  assert.deepEqual(values('some words\nname: a'), { name: 'a' });
  assert.deepEqual(found('some words\nname: a'), [['header-stray-line', 2, 1]]);
});

test('what is not a mapping becomes the description', () => {
  for (const header of ['just words', '- a\n- b', '"text"', '[1, 2]', '2024-01-02']) {
    assert.deepEqual(values(header), { description: header });
    assert.deepEqual(found(header), [['header-not-a-mapping', 2, 1]]);
  }
});

test('TOML and JSON give the values that they have, each with its line', () => {
  const toml =
    'name = "a"\n"my key" = 1_000\nday = 2024-05-01\nbig = 12345678901234567890\nno = nan\n[hooks.Stop]\nrun = true';
  const json = '{\n  "name": "a", "my key": 1,\n  "hooks": { "Stop": null }\n}';
  const read = (text: string, format: 'toml' | 'json') =>
    [...parseHeader(text, 2, format).fields].map(([key, { value, given, line }]) => [key, value, given, line]);
  assert.deepEqual(read(toml, 'toml'), [
    ['name', 'a', undefined, 2],
    ['my key', 1000, '1_000', 3],
    ['day', '2024-05-01', undefined, 4],
    ['big', '12345678901234567890', undefined, 5],
    ['no', 'NaN', undefined, 6],
    ['hooks', { Stop: { run: true } }, undefined, 7],
  ]);
  assert.deepEqual(read(json, 'json'), [
    ['name', 'a', undefined, 3],
    ['my key', 1, undefined, 2],
    ['hooks', { Stop: null }, undefined, 4],
  ]);
});

test('a pattern that YAML takes for an alias of nothing is no sign of a header too deep', () => {
  assert.deepEqual(values('globs: **/*.tide\nname: a'), { globs: '**/*.tide', name: 'a' });
  assert.deepEqual(found('globs: **/*.tide\nname: a'), [['header-value-repaired', 2, 8]]);
  assert.deepEqual(found('name: a\nglobs: *.tide'), [['header-value-repaired', 3, 8]]);
});

test('numbers are given as they are written, too, and are the numbers that YAML sees', () => {
  const { fields } = parseHeader('a: 1.10\nb: [012, 2]\nc: { d: -0.50 }\ne: 1.5\nf: &x 2.0\ng: *x', 1);
  const given = [...fields].map(([key, { value, given }]) => [key, value, given]);
  assert.deepEqual(given, [
    ['a', 1.1, '1.10'],
    ['b', [12, 2], ['012', 2]],
    ['c', { d: -0.5 }, { d: '-0.50' }],
    ['e', 1.5, undefined],
    ['f', 2, '2.0'],
    ['g', 2, undefined],
  ]);
});

const paths: [header: string, expected: Record<string, unknown>, places: [number, number][]][] = [
  ['x: "C:\\new\\table"', { x: 'C:\\new\\table' }, [[2, 5]]],
  [
    'x: "In D:\\Users"\ny: [a, "E:\\tide"]',
    { x: 'In D:\\Users', y: ['a', 'E:\\tide'] },
    [
      [2, 8],
      [3, 9],
    ],
  ],
  ['x:\n  - "C:\\new"\ny: a: b', { x: ['C:\\new'], y: 'a: b' }, [[3, 6]]],
  ['x: "C:\\\\new"', { x: 'C:\\new' }, []],
  ["x: 'C:\\new'", { x: 'C:\\new' }, []],
  ['x: "C:\\new or\\na \\"b\\""', { x: 'C:\new or\na "b"' }, []],
  ['x: |\n  "C:\\new"\n', { x: '"C:\\new"\n' }, []],
];

for (const [header, expected, places] of paths) {
  test(`a path in double quotes is one: ${JSON.stringify(header)}`, () => {
    assert.deepEqual(values(header), expected);
    const { diagnostics } = parseHeader(header, 2);
    const said = diagnostics.filter(({ code }) => code === 'header-backslash');
    assert.deepEqual(
      said.map(({ line, column }) => [line, column]),
      places,
    );
  });
}

test('a valid value that is too large is not said to be wrong as well', () => {
  for (const header of [`name: a\nlist:\n${'  - value\n'.repeat(60_000)}`, `x: ${'word '.repeat(200_000)}`]) {
    assert.deepEqual(found(header), [['header-too-complex', 2, 1]]);
  }
});
