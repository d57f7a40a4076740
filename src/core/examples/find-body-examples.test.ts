import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../body/outline.ts';
import type { Example } from '../schema.ts';
import { findBodyExamples } from './find-body-examples.ts';

function find(body: string): Example[] {
  return findBodyExamples(body, outline(body) ?? [], 'quay-keeper').map(({ example }) => example);
}

const leak = { user: 'Water!', assistant: 'I close the valve.' };

const cases: [what: string, body: string, examples: Example[]][] = [
  ['tags', 'You keep it.\n\n<example>\nuser: "Water!"\nassistant: "I close the valve."\n</example>', [leak]],
  [
    'tags in a wrapper, indented, on one line',
    '<examples>\n  <example>user: "Water!" assistant: "I close the valve."</example>\n</examples>',
    [leak],
  ],
  [
    'tags in an item of a list and in a quotation',
    '- <example>\n  user: "Water!"\n  assistant: "I close the valve."\n  </example>\n\n> <example>\n> Human: Fire!\n> Agent: Out.\n> </example>',
    [leak, { user: 'Fire!', assistant: 'Out.' }],
  ],
  [
    'bold labels',
    '## Examples\n\n**User**: "Water!"\n\n**Assistant**: I close the valve.\n\n## Rules\n\nNone.',
    [leak],
  ],
  [
    'French labels below a French heading',
    "## Exemples d'utilisation\n\n### Exemple 1 : une fuite\n\n**Utilisateur :** « Water! »\n**Agent :** « I close the valve. »",
    [{ context: 'une fuite', ...leak }],
  ],
  [
    'requests, each an example of its own',
    '## Usage examples\n\n**Request**: "Water!"\n**Response**: I close the valve.\n**Request**: "Fire!"\n**Response**: Out.',
    [leak, { user: 'Fire!', assistant: 'Out.' }],
  ],
  [
    'pairs that stand apart',
    '## Examples\n\n- User: "Water!"\n- You: I close the valve.\n\n- User: "Fire!"\n- You: Out.',
    [leak, { user: 'Fire!', assistant: 'Out.' }],
  ],
  [
    'a conversation in a block without a language',
    '## A first meeting\n\n```\nUser: "Water!"\nQK: I close the valve.\n```',
    [leak],
  ],
  [
    'more than one exchange',
    'Example:\n\n```\nUser: "Water!"\n@quay-keeper: Where?\nUser: "Below."\n@quay-keeper: I close the valve.\n```',
    [
      {
        user: 'Water!',
        assistant: 'Where?',
        turns: [
          { speaker: 'user', text: 'Water!' },
          { speaker: 'assistant', text: 'Where?' },
          { speaker: 'user', text: 'Below.' },
          { speaker: 'assistant', text: 'I close the valve.' },
        ],
      },
    ],
  ],
  [
    'a context and a commentary',
    '## Examples\n\nContext: A leak.\nUser: "Water!"\nAssistant: "I close the valve."\nCommentary: Valves first.',
    [{ context: 'A leak.', ...leak, commentary: 'Valves first.' }],
  ],
  [
    'quotations below their labels',
    '## Sample interaction\n\n**User request**:\n> "Water!"\n\n**Agent response**:\n```markdown\nI close the valve.\n```\n\nThen rest.',
    [leak],
  ],
  ['the own name of the agent', '## Examples\n\nUser: "Water!"\nQuay Keeper: I close the valve.', [leak]],
  [
    'turns in tags of their own',
    '<user_request>\nWater!\n</user_request>\n\n<agent_response tone="calm">I close the valve.</agent_response>\n\nThen rest.',
    [{ user: 'Water!', assistant: 'calm: I close the valve.' }],
  ],
  [
    'tags that name nobody, under a heading that announces',
    '## Examples\n\n### 1. A leak\n\n<input>Water!</input>\n<output>I close the valve.</output>\n\n### 2. A fire\n\n<query>Fire!</query>\n<response>Out.</response>',
    [leak, { user: 'Fire!', assistant: 'Out.' }],
  ],
  [
    'tags in tags of an example, the last one unclosed',
    '### Example 1\n\n<example>\n<user>Water!</user>\n\n<assistant>I close the valve.</assistant>\n</example>\n\n### Example 2\n\n<example>\n<user>Fire!</user>\n<assistant>Out.</assistant>\n\n## Rules\n\nNone.',
    [leak, { user: 'Fire!', assistant: 'Out.' }],
  ],
  ['one that is not closed at the end', '<example>\nUser: "Water!"\nAssistant: "I close the valve."', [leak]],
  [
    'somebody by name before an assistant',
    '## Examples\n\nMarie: "Water!"\nAssistant: I close the valve.\n\n**Dev:** Where is the fire now?\n**Agent:** Out.',
    [
      { asker: 'Marie', ...leak },
      { user: 'Where is the fire now?', assistant: 'Out.' },
    ],
  ],
  [
    'numbered in bold, under a French heading',
    '## Exemples\n\n**Exemple 1 :**\nUtilisateur : « Water! »\nAgent : « I close the valve. »\n**Exemple 2 : un feu**\nUtilisateur : « Fire! »\nAgent : « Out. »',
    [leak, { context: 'un feu', user: 'Fire!', assistant: 'Out.' }],
  ],
  [
    'headings that are questions',
    '## Example interactions\n\n### User: "Water!"\n**Response:** I close the valve.\n\n### User: "Fire!"\n**Response:** Out.',
    [leak, { user: 'Fire!', assistant: 'Out.' }],
  ],
  [
    'Spanish, German, Portuguese and Chinese words',
    '## Ejemplos\n\nUsuario: "Water!"\nAsistente: I close the valve.\n\n## Beispiel\n\nNutzer: "Wo?"\nAssistent: Da.\n\n## Exemplos\n\nUtilizador: "Onde?"\nAssistente: Aqui.\n\n## 使用示例\n\n用户：帮我看一下这段代码\n助手：好的。',
    [
      leak,
      { user: 'Wo?', assistant: 'Da.' },
      { user: 'Onde?', assistant: 'Aqui.' },
      { user: '帮我看一下这段代码', assistant: '好的。' },
    ],
  ],
  [
    'one question asked twice',
    'User: "Water!"\nAgent: I close the valve.\n\n---\n\nUser: "Water!"\nAgent: No.',
    [leak],
  ],
];

for (const [what, body, examples] of cases) {
  test(`conversations in a body are found: ${what}`, () => assert.deepEqual(find(body), examples));
}

const others: [what: string, body: string][] = [
  ['code under the heading "Example"', '## Example\n\n```ts\nconst user: string = "a";\n```'],
  ['data with a user', '## Examples\n\n```yaml\nuser: "root"\nagent: "ssh"\n```'],
  ['a template', '```\n<example>\nuser: "[User message]"\nassistant: "[Response]"\n</example>\n```'],
  ['a template with labels', '## Example\n\nUser: "[what they say]"\nAssistant: "[what you say]"'],
  ['a tag that is only named', 'Write `<example>` blocks.\nUser: "a"\n\nClose with `</example>`.'],
  ['a tag around something else', '<example>\nconst a = 1;\n</example>'],
  ['a question without an answer', '## Examples\n\nUser: "Water!"\n\nNothing.'],
  ['a list of who does what', '## Roles\n\n- **User**: gives the order\n- **Agent**: carries it out'],
  [
    'a name of something else',
    '## Examples\n\nGoal: "less noise"\nAgent: "quay-keeper takes it"\n\nTask: repair the old pump\nAgent: takes the old pump apart',
  ],
  [
    'a name and an agent that is only named',
    '## Example workflow\n\nAlice: reviews the plan with care\nAgent: quay-keeper',
  ],
  ['a list of terms', '## Examples\n\n- **Berth**: where a ship lies\n- **Agent**: who acts for the ship'],
  [
    'questions and answers that people ask often',
    '## FAQ\n\n**Q: Where is the key?**\nA: On the hook.\n\nQuestion: Where?\nAnswer: There.',
  ],
  ['sections of a prompt in tags', '<input>\nThe plan of the quay.\n</input>\n\n<output>\nA list of ships.\n</output>'],
  ['tags of turns in code', '```xml\n<user>Water!</user>\n<assistant>I close it.</assistant>\n```'],
  ['tags of turns amid a sentence', 'Put it in <user>words</user> and <assistant>words</assistant> tags.'],
  ['tags with words that are still to be written', '<user>{{question}}</user>\n<assistant>[answer]</assistant>'],
  ['tags that are apart', '<user>\nYou help users.\n</user>\n\nThen:\n\n<assistant>\nYou are kind.\n</assistant>'],
  ['a tag that is only named and never closed', 'Write <example> first, user: a, agent: b'],
  ['elements of a form', '## Examples\n\n<input type="date">\n<output>3</output>'],
  ['a table', '## Examples\n\n| User: "a" | Agent: "b" |\n|---|---|\n| User: "c" | Agent: "d" |'],
  ['what people need', '## Interaction\n\n- **User Experience**: "calm"\n- **Response time**: short'],
];

for (const [what, body] of others) {
  test(`something else is not a conversation: ${what}`, () => assert.deepEqual(find(body), []));
}

test('a long answer is cut at the end of a line', () => {
  const [example] = find(`User: "Water!"\nAgent: ${'I close the valve.\n'.repeat(100)}`);
  assert.match(example?.assistant ?? '', /^(?:I close the valve\.\n){60,66}…$/);
});

test('an example knows its line', () => {
  const body = '# Quay\n\n<example>\nuser: "a"\nassistant: "b"\n</example>\n\nUser: "c"\nAgent: d';
  assert.deepEqual(
    findBodyExamples(body, outline(body) ?? [], '').map(({ line }) => line),
    [3, 8],
  );
});
