import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutEntries } from '../front-matter/entries/cut-entries.ts';
import { isKeyLine } from '../front-matter/header-lines.ts';
import { findLastHeaderLine } from '../front-matter/split/find-last-header-line.ts';
import { dialogueNames, type ExamplePartName, exampleNames, partNames } from './example-words.ts';
import { parseExample } from './parse-example.ts';
import { readLabel } from './read-label.ts';
import { splitDescription } from './split-description.ts';

const named = (part: ExamplePartName) => Object.keys(partNames).filter((name) => partNames[name] === part);

test('a label means the same in an example, in a body and in a header', () => {
  for (const [name, part] of Object.entries(partNames)) {
    const example = parseExample(`${name}: "Water!"\n${part === 'user' ? 'assistant' : 'user'}: "Yes."`);
    assert.equal(example[part], 'Water!', name);
    assert.equal(readLabel(`${name}: "Water!"`, '')?.who, part, name);
    assert.equal(isKeyLine(`${name}: "Water!"`), false, name);
  }
  for (const [name, who] of Object.entries(dialogueNames)) assert.equal(readLabel(`${name}: a`, '')?.who, who, name);
});

test('whoever speaks, a description ends where the conversation begins', () => {
  const conversations = [
    ...named('context').map((name) => `${name}: A leak.\nuser: "Water!"\nassistant: "Yes."`),
    ...named('user').map((name) => `${name}: "Water!"\nassistant: "Yes."`),
    ...named('assistant').map((name) => `user: "Water!"\n${name}: "Yes."`),
  ];
  for (const conversation of conversations) {
    const { summary, blocks } = splitDescription(`Keeps water out.\n${conversation}`);
    assert.equal(summary, 'Keeps water out.', conversation);
    assert.deepEqual(blocks, [conversation]);
  }
});

const dialects = Object.keys(exampleNames).flatMap((name) => [
  [`<${name}>`, `</${name}>`],
  [`<${name}_2>`, `</${name}_2>`],
  [`<${name} id="2">`, `</${name}>`],
  [`\\<${name}\\>`, `\\</${name}\\>`],
  [`&lt;${name}&gt;`, `&lt;/${name}&gt;`],
]);

for (const [open, close] of dialects) {
  test(`${open} is an example in a description and in a header`, () => {
    assert.deepEqual(splitDescription(`Help. ${open}user: a${close} More.`).blocks, ['user: a']);
    const lines = ['description: Help.', open ?? '', 'kind-of: leak', '', '# Not a title', close ?? '', 'size: 2'];
    const { entries } = cutEntries(lines.join('\n'));
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['description', 'size'],
    );
    assert.equal(findLastHeaderLine([...lines, '', 'A body.'], 0, lines.length + 2), lines.length - 1);
  });
}
