import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Example } from '../schema.ts';
import { hasTurns, parseExample } from './parse-example.ts';

const plain = { context: 'A leak.', user: 'Water!', assistant: 'I close the valve.', commentary: 'Valves first.' };

const cases: [what: string, block: string, example: Example][] = [
  [
    'labels on lines, commentary in its tag',
    'Context: A leak.\nuser: "Water!"\nassistant: "I close the valve."\n<commentary>\nValves first.\n</commentary>',
    plain,
  ],
  [
    'everything on one line',
    'Context: A leak. user: "Water!" assistant: "I close the valve." <commentary>Valves first.</commentary>',
    plain,
  ],
  [
    'bullets and bold labels',
    '- **Context**: A leak.\n- **User**: "Water!"\n- **Assistant:** "I close the valve."\n- **Commentary**: Valves first.',
    plain,
  ],
  [
    'French labels with a space before the colon',
    'Contexte : A leak.\nutilisateur : « Water! »\nassistant : « I close the valve. »\n<commentary>Valves first.</commentary>',
    plain,
  ],
  [
    'curly quotes',
    'User: “Water!”\nAssistant: ‘I close the valve.’',
    { user: 'Water!', assistant: 'I close the valve.' },
  ],
  ['tags for each turn', '<user>Water!</user>\n<assistant>On it.</assistant>', { user: 'Water!', assistant: 'On it.' }],
  [
    'longer tags',
    '<user_message>Water!</user_message>\n<assistant_response>On it.</assistant_response>',
    { user: 'Water!', assistant: 'On it.' },
  ],
  [
    'what one speaks by',
    'user says: "Water!" assistant (with the agent): "On it."',
    { user: 'Water!', assistant: 'On it.' },
  ],
  ['an arrow between the two', 'user: "Water!" → assistant: "On it."', { user: 'Water!', assistant: 'On it.' }],
  ['other names for the two', 'Human: Water!\nAgent: On it.', { user: 'Water!', assistant: 'On it.' }],
  [
    'tags in any order, with attributes, in capitals, with hyphens and underscores',
    '<AGENT-RESPONSE mood="calm">On it.</AGENT-RESPONSE>\n<user_request id="1">\nWater!\n</user_request>',
    { user: 'Water!', assistant: 'calm: On it.' },
  ],
  [
    'what is put in and what comes out',
    '<input>Water!</input>\n<output>On it.</output>',
    { user: 'Water!', assistant: 'On it.' },
  ],
  [
    'a query and its response',
    '<query>Water!</query>\n<response>On it.</response>',
    { user: 'Water!', assistant: 'On it.' },
  ],
  ['a human and the answer', '<human>Water!</human>\n<answer>On it.</answer>', { user: 'Water!', assistant: 'On it.' }],
  [
    'tags that are not closed',
    '<user_query>\nWater!\n<agent_response>\nOn it.',
    { user: 'Water!', assistant: 'On it.' },
  ],
  ['somebody by name', 'Marie: "Water!"\nAssistant: "On it."', { asker: 'Marie', user: 'Water!', assistant: 'On it.' }],
  [
    'somebody by name, in bold, with a context',
    '**Context :** A leak.\n**Jean Moulin :** « Water! »\n**Agent :** « On it. »',
    { context: 'A leak.', asker: 'Jean Moulin', user: 'Water!', assistant: 'On it.' },
  ],
  ['labels in Spanish', 'Usuario: "Water!"\nAsistente: "On it."', { user: 'Water!', assistant: 'On it.' }],
  [
    'labels in German',
    'Kontext: A leak.\nNutzer: „Water!“\nAssistent: „On it.“',
    { context: 'A leak.', user: '„Water!“', assistant: '„On it.“' },
  ],
  ['labels in Chinese', '用户：「水！」\n助手：「好。」', { user: '水！', assistant: '好。' }],
  ['a form of a tag alone', '<input type="date">\nand words', { text: '<input type="date">\nand words' }],
  [
    'a remark before an answer',
    'Note: be kind.\nAssistant: "On it."',
    { context: 'Note: be kind.', assistant: 'On it.' },
  ],
  ['numbers before the labels', '1. User: Water!\n2. Assistant: On it.', { user: 'Water!', assistant: 'On it.' }],
  ['an open commentary', 'user: "a?"\n<commentary>Because.', { user: 'a?', commentary: 'Because.' }],
  [
    'words after the commentary',
    'user: "a?"\n<commentary>Because.</commentary>\nAnd more.',
    { user: 'a?', commentary: 'Because.\n\nAnd more.' },
  ],
  ['words before all labels', 'A leak.\nuser: "Water!"', { context: 'A leak.', user: 'Water!' }],
  [
    'an answer after the quotation',
    'User: "Water!" You close the valve.',
    { user: 'Water!', assistant: 'You close the valve.' },
  ],
  [
    'quotations within',
    'user: "He said "stop" to me"\nassistant: "Yes" and "no"',
    { user: 'He said "stop" to me', assistant: '"Yes" and "no"' },
  ],
  ['emphasis and code', 'user: *Run `ls`*\nassistant: I use **two**', { user: 'Run ls', assistant: 'I use two' }],
  ['an answer of several lines', 'user: a\nassistant: "one\n\n\ntwo"', { user: 'a', assistant: 'one\n\ntwo' }],
  ['no label', 'Just call it.', { text: 'Just call it.' }],
  ['a context alone', 'Context: x', { text: 'Context: x' }],
  ['a label within a sentence', 'Ask the user: twice.', { text: 'Ask the user: twice.' }],
  ['nothing', '', { text: '' }],
];

for (const [what, block, example] of cases) {
  test(`an example is taken apart: ${what}`, () => {
    assert.deepEqual(parseExample(block), example);
    assert.equal(hasTurns(block), example.text === undefined);
  });
}

test('more than one exchange is kept in its turns', () => {
  assert.deepEqual(parseExample('user: a\nassistant: b\nuser: c\nassistant: d').turns, [
    { speaker: 'user', text: 'a' },
    { speaker: 'assistant', text: 'b' },
    { speaker: 'user', text: 'c' },
    { speaker: 'assistant', text: 'd' },
  ]);
  assert.equal(parseExample('user: a\nuser: b').turns?.length, 2);
  assert.equal(parseExample('user: a\nassistant: b').turns, undefined);
});

test('no word of an example is lost', () => {
  for (const [, block] of cases) {
    const said = JSON.stringify(parseExample(block));
    const words = block.replace(/<\/?[\w-]+|\w+=(?=")|\(with the agent\)/g, ' ').match(/\p{L}+/gu) ?? [];
    const labels =
      /^(?:context|contexte|user|utilisateur|human|agent|assistant|commentary|says|usuario|asistente|kontext|nutzer|assistent|用户|助手)$/i;
    for (const word of words.filter((each) => !labels.test(each)))
      assert.ok(said.includes(word), `${word} of ${block}`);
  }
});
