import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeader } from './parse-header.ts';
import { readFields } from './read-fields.ts';

const read = (header: string) => readFields(parseHeader(header, 2));
const codes = (header: string) => read(header).diagnostics.map(({ code, line }) => [code, line]);

test('known fields are read whatever the tool calls them', () => {
  for (const [first, second] of [
    ['tools', 'allowed-tools'],
    ['disallowedTools', 'disallowed-tools'],
    ['color', 'colour'],
    ['lang', 'language'],
    ['translationOf', 'translation_of'],
  ] as const) {
    assert.deepEqual(read(`${first}: a`), read(`${second}: a`));
  }
});

test('of two names for a field the first counts, and the other is kept', () => {
  const fields = read('allowed-tools: Bash\ntools: Read');
  assert.deepEqual(fields.extra, { 'allowed-tools': 'Bash' });
});

test('a header without a field has none', () => {
  const { extra, diagnostics, ...fields } = read('');
  assert.deepEqual(fields, {
    name: '',
    description: '',
    model: null,
    color: null,
    capabilities: [],
    lang: undefined,
    translationOf: null,
    aliases: [],
  });
  assert.deepEqual([extra, diagnostics], [{}, []]);
});

test('keys that are not known are kept as given, in their order', () => {
  const { extra } = read('b: { c: [1] }\nname: x\na: null');
  assert.deepEqual(Object.entries(extra), [
    ['b', { c: [1] }],
    ['a', null],
  ]);
});

const wrong: [header: string, field: 'name' | 'description' | 'model' | 'color', text: string | null][] = [
  ['name: 12', 'name', '12'],
  ['name: true', 'name', 'true'],
  ['name: [one, 2]', 'name', 'one, 2'],
  ['description: { en: Hello, fr: Bonjour }', 'description', 'en: Hello\nfr: Bonjour'],
  ['description: [one, { two: [3] }]', 'description', 'one, two: [3]'],
  ['color: 255', 'color', '255'],
];

for (const [header, field, text] of wrong) {
  test(`a value of another type is a text, and said: ${header}`, () => {
    assert.equal(read(header)[field], text);
    assert.deepEqual(codes(header), [['key-wrong-type', 2]]);
  });
}

test('empty values are not values, and not of a wrong type', () => {
  const fields = read('name:\ndescription: ""\nmodel: null\ncolor: " "\naliases:\ntranslationOf: ""');
  assert.deepEqual(
    [fields.name, fields.description, fields.model, fields.color, fields.aliases, fields.translationOf],
    ['', '', null, null, [], null],
  );
  assert.deepEqual(fields.diagnostics, []);
});

test('a description with written-out line ends gets real ones, and that is said', () => {
  const header = 'name: x\ndescription: Watches.\\n\\nExamples:\\n- one';
  assert.equal(read(header).description, 'Watches.\n\nExamples:\n- one');
  assert.deepEqual(codes(header), [['description-escaped-newlines', 3]]);
});

test('a path is no written-out line end', () => {
  assert.equal(read("description: 'Reads C:\\new files'").description, 'Reads C:\\new files');
});

test('a model may be one of several', () => {
  assert.equal(read('model: [sonnet, opus]').model, 'sonnet, opus');
});

test('an item of a list may hold a comma', () => {
  assert.deepEqual(read('capabilities: ["design, review", test]').capabilities, ['design, review', 'test']);
});

test('a name and a model are one line', () => {
  const fields = read('name: |\n  two\n  lines\nmodel: "a\\n b"');
  assert.deepEqual([fields.name, fields.model], ['two lines', 'a b']);
});

test('lists are read from lists and from texts with commas', () => {
  for (const value of ['a, b', '[a, b]', '\n  - a\n  - b']) {
    const fields = read(`aliases: ${value}\ncapabilities: ${value}`);
    assert.deepEqual(
      [fields.aliases, fields.capabilities],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    );
  }
});

test('of aliases the first fifty are read, and it is said where others begin', () => {
  const list = (count: number) =>
    `name: a\naliases: [${Array.from({ length: count }, (_, at) => `old-${at}`).join(', ')}]`;
  const most = read(list(50));
  assert.deepEqual([most.aliases.length, most.diagnostics], [50, []]);
  const { aliases, diagnostics } = read(list(1000));
  assert.deepEqual(aliases, most.aliases);
  assert.deepEqual(
    diagnostics.map(({ code, line, values }) => [code, line, values]),
    [['aliases-unread', 3, { count: 950, alias: 'old-50' }]],
  );
});
