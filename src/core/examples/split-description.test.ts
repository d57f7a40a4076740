import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitDescription } from './split-description.ts';

const cases: [what: string, description: string, summary: string, blocks: string[]][] = [
  ['no example', 'Keeps the quay. For example ships.', 'Keeps the quay. For example ships.', []],
  ['nothing', '', '', []],
  ['one in tags', 'Keeps the quay.\n<example>\nuser: "a"\n</example>', 'Keeps the quay.', ['user: "a"']],
  ['words after it', 'One. <example>a</example> Two.', 'One.\n\nTwo.', ['a']],
  ['an announcement in English', 'Keeps the quay. Examples: <example>a</example>', 'Keeps the quay.', ['a']],
  [
    'a longer announcement',
    'Keeps it. Here are some examples:\n\n- <example>a</example>\n- <example>b</example>',
    'Keeps it.',
    ['a', 'b'],
  ],
  [
    'an announcement in French',
    "Tient le quai. Exemples d'utilisation : <example>a</example>",
    'Tient le quai.',
    ['a'],
  ],
  [
    'numbers of a list',
    'Keeps it. Examples:\n\n1. <example>a</example>\n2. <example>b</example>',
    'Keeps it.',
    ['a', 'b'],
  ],
  ['a number at the end of a sentence', 'Uses Node 20. <example>a</example>', 'Uses Node 20.', ['a']],
  ['a word that only ends alike', 'Gives counterexamples: <example>a</example>', 'Gives counterexamples:', ['a']],
  ['tags in capitals', 'One. <EXAMPLE>a</Example>', 'One.', ['a']],
  ['letters that are longer in lower case', 'İİİİ. <example>a</example> İİ.', 'İİİİ.\n\nİİ.', ['a']],
  ['an empty one', 'One. <example> </example>', 'One.', []],
  ['a closing tag alone', 'One. </example>', 'One.', []],
  [
    'a tag that a sentence speaks of',
    'It answers within a <reasoning> tag.',
    'It answers within a <reasoning> tag.',
    [],
  ],
  ['a commentary after nothing', 'One. <commentary>Two.</commentary>', 'One. Two.', []],
  ['a wrapper', 'One.\n<examples>\n<example>a</example>\n<example>b</example>\n</examples>', 'One.', ['a', 'b']],
  ['numbers in the tags', 'One. <example1>a</example1> <example_2>b</example_2>', 'One.', ['a', 'b']],
  ['French tags', 'Un. <exemples><exemple>a</exemple></exemples>', 'Un.', ['a']],
  [
    'brackets that are escaped',
    'One. \\<example\\>a\\</example\\> &lt;example&gt;b&lt;/example&gt;',
    'One.',
    ['a', 'b'],
  ],
  ['attributes', 'One. <example id="1" name="A leak">user: "a"</example>', 'One.', ['A leak\nuser: "a"']],
  [
    'a commentary after its example',
    'One. <example>user: "a"</example>\n<commentary>Why.</commentary> Two.',
    'One.\n\nTwo.',
    ['user: "a"\n<commentary>Why.</commentary>'],
  ],
];

for (const [what, description, summary, blocks] of cases) {
  test(`a description is taken apart: ${what}`, () => {
    assert.deepEqual(splitDescription(description), { summary, blocks, unclosed: -1 });
  });
}

test('an example that is not closed ends where the next begins', () => {
  assert.deepEqual(splitDescription('One. <example>a <example>b</example> Two.'), {
    summary: 'One.\n\nTwo.',
    blocks: ['a', 'b'],
    unclosed: 0,
  });
  assert.deepEqual(splitDescription('One. <example>a</example><example>b'), {
    summary: 'One.',
    blocks: ['a', 'b'],
    unclosed: 1,
  });
});

const prose: [what: string, description: string, summary: string, blocks: string[]][] = [
  [
    'items of a list',
    'Keeps it.\n\nExamples:\n- User: "a" You do x.\n- User: "b" You do y.',
    'Keeps it.',
    ['- User: "a" You do x.', '- User: "b" You do y.'],
  ],
  [
    'contexts',
    'Keeps it. Examples:\nContext: one\nuser: "a"\nContext: two\nuser: "b"',
    'Keeps it.',
    ['Context: one\nuser: "a"', 'Context: two\nuser: "b"'],
  ],
  ['contexts without a heading', 'Keeps it.\nContext: one\nuser: "a"', 'Keeps it.', ['Context: one\nuser: "a"']],
  ['numbers in brackets', 'Keeps it. Examples: (1) user: "a" (2) user: "b"', 'Keeps it.', ['user: "a"', 'user: "b"']],
  ['a bold heading', 'Keeps it.\n\n**Examples**:\nuser: "a"\nuser: "b"', 'Keeps it.', ['user: "a"', 'user: "b"']],
  ['a French heading', 'Tient.\n\nExemples :\nutilisateur : « a »', 'Tient.', ['utilisateur : « a »']],
  [
    'a number for each',
    'Keeps it. Example 1: user: "a" assistant: "b"\nExample 2 - user: "c"',
    'Keeps it.',
    ['user: "a" assistant: "b"', 'user: "c"'],
  ],
  [
    'Markdown headings',
    'Keeps it.\n\n## Examples\n\n### Example 1\n**User**: "a"\n\n### Example 2\n**User**: "b"',
    'Keeps it.',
    ['**User**: "a"', '**User**: "b"'],
  ],
  [
    'a commentary in its tag',
    'Tient. Exemple : user: "a"\n<commentary>b</commentary>',
    'Tient.',
    ['user: "a"\n<commentary>b</commentary>'],
  ],
  [
    'somebody by name who gets an answer',
    'Keeps it.\n\nMarie: A?\nAssistant: b\nMarie: C?\nAssistant: d',
    'Keeps it.',
    ['Marie: A?\nAssistant: b', 'Marie: C?\nAssistant: d'],
  ],
  [
    'turns in tags',
    'Keeps it. <user_request>a</user_request>\n<response>b</response> Ships too.',
    'Keeps it.\n\nShips too.',
    ['<user_request>a</user_request>\n<response>b</response>'],
  ],
  [
    'a remark before what an assistant is',
    'Keeps.\nNote: kind\nAssistant: quiet',
    'Keeps.\nNote: kind\nAssistant: quiet',
    [],
  ],
  ['a tag of turns that is only named', 'Reads <user> and <input> tags.', 'Reads <user> and <input> tags.', []],
  [
    'a question that gets an answer, announced by nothing',
    'Keeps it.\n\nUser: a\nAssistant: b\nUser: c',
    'Keeps it.',
    ['User: a\nAssistant: b', 'User: c'],
  ],
  [
    'examples that are sentences',
    'Keeps. Example 1: berths. Example 2: tides.',
    'Keeps. Example 1: berths. Example 2: tides.',
    [],
  ],
  ['a user who gets no answer', 'Keeps.\nUser: the harbour', 'Keeps.\nUser: the harbour', []],
  [
    'items that are no conversations',
    'Keeps.\n\nExamples:\n- berths\n- tides',
    'Keeps.\n\nExamples:\n- berths\n- tides',
    [],
  ],
];

for (const [what, description, summary, blocks] of prose) {
  test(`examples in prose are found: ${what}`, () => {
    assert.deepEqual(splitDescription(description), { summary, blocks, unclosed: -1 });
  });
}
