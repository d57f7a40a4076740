import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixFile } from '../fix/fix-file.ts';
import { type ReadVariant, readAgent } from '../read-agent.ts';
import { readXmlAgent } from './bmad-xml.ts';

const xml = [
  '<agent id="own/keeper.md" name="Ada" title="Keeper of the Log" icon="L">',
  '<activation critical="MANDATORY">',
  '  <step n="1">Load this file</step>',
  '  <step n="2">Read the log:',
  '      - the last page',
  '  </step>',
  '  <rules>',
  '    <r>Be <em>brief</em> &amp; plain</r>',
  '  </rules>',
  '</activation>',
  '<persona>',
  '  <role>Keeps the log</role>',
  '  <principles>',
  '    - The hour first.',
  '    - No guesses, see [rules](./rules.md).',
  '  </principles>',
  '</persona>',
  '<menu>',
  '  <item cmd="WR or fuzzy match on write" workflow="{project-root}/write.yaml">[WR] Write a page</item>',
  '  <item cmd="*exit">[DA] Leave</item>',
  '</menu>',
  '</agent>',
].join('\n');

const fenced = `---\nname: keeper\ndescription: Keeps the log of the port\n---\n\nBe this agent.\n\n\`\`\`xml\n${xml}\n\`\`\`\n\nThat is all.\n`;
const bare = `<!-- Made by hand -->\n\n# Keeper\n\n${xml}\n`;

function variantOf(text: string, file = 'keeper.md'): ReadVariant {
  const read = readAgent({ source: 'default', file, bytes: new TextEncoder().encode(text), sha256: '' }, () => []);
  assert.ok(read.kind === 'agent');
  return read.variant;
}

for (const [how, text] of [
  ['in a block of code', fenced],
  ['bare', bare],
] as const) {
  test(`an agent in XML, ${how}, has commands, a role, a title and sections`, () => {
    const variant = variantOf(text);
    assert.deepEqual(variant.commands, [
      { name: 'WR', route: '{project-root}/write.yaml', description: 'Write a page' },
      { name: '*exit', description: 'Leave' },
    ]);
    assert.deepEqual(variant.structure?.role, [{ text: 'Keeps the log' }]);
    assert.equal(variant.title, 'Ada, Keeper of the Log');
    assert.equal(variant.language.code, 'en');
    assert.notEqual(variant.summary, '');
    const sections = variant.sections.map(({ text }) => text);
    assert.deepEqual(sections.slice(-4), [
      'Ada, Keeper of the Log',
      'Principles',
      'Activation (critical: MANDATORY)',
      'Menu',
    ]);
    assert.equal(variant.extra['icon'], 'L');
    assert.equal(variant.format, undefined);
  });

  test(`of the XML ${how} no word is lost, and indents that mean something stay`, () => {
    const { instructions } = variantOf(text);
    for (const words of [
      'Load this file',
      'the last page',
      'The hour first.',
      'No guesses',
      'MANDATORY',
      'write.yaml',
    ]) {
      assert.ok(instructions.includes(words), words);
    }
    assert.match(instructions, /\n {2}<r>Be <em>brief<\/em> &amp; plain<\/r>\n/);
  });
}

test('text between elements stays', () => {
  const text =
    '<agent id="x" name="Ada">\nFirst words.\n<rules>\nBefore.\n<r>One</r>\nAfter.\n</rules>\n<persona>Kind.</persona>\n</agent>\n';
  for (const words of ['First words.', 'Before.', '- One', 'After.', 'Kind.']) {
    assert.ok(readXmlAgent(text)?.text.includes(words), words);
  }
});

test('what is around the XML stays, in its order', () => {
  const { instructions, name, description } = variantOf(fenced);
  assert.ok(instructions.indexOf('Be this agent.') < instructions.indexOf('Keeps the log'));
  assert.ok(instructions.indexOf('That is all.') > instructions.indexOf('*exit'));
  assert.ok(!instructions.includes('```xml\n<agent'));
  assert.deepEqual([name, description], ['keeper', 'Keeps the log of the port']);
});

test('positions are those of the file', () => {
  const read = readXmlAgent(fenced);
  assert.ok(read);
  const lines = read.text.split('\n');
  assert.equal(lines.length, read.places.length);
  const last = lines.indexOf('That is all.');
  assert.equal(read.places[last]?.line, fenced.split('\n').indexOf('That is all.') + 1);
  assert.equal(read.fields.at(-1)?.line, fenced.split('\n').indexOf('<menu>') + 1);
});

test('fixing such a file leaves its XML alone and gives the same agent', () => {
  for (const text of [fenced, bare]) {
    const fixed = fixFile('keeper.md', new TextEncoder().encode(text))?.text ?? '';
    assert.ok(fixed.includes(xml));
    const [before, after] = [variantOf(text), variantOf(fixed)];
    assert.deepEqual([after.title, after.commands, after.structure], [before.title, before.commands, before.structure]);
  }
});

const plain: Record<string, string> = {
  'an element of another kind': '<agent name="x">\nSome text\n</agent>\n',
  'one without an end': '<agent id="x" name="y">\n<persona>\n<role>z</role>\n',
  'a word in a line': 'Call <agent id="x"><persona></persona></agent> here.\n',
};

for (const [what, text] of Object.entries(plain)) {
  test(`${what} is text`, () => assert.equal(readXmlAgent(text), undefined));
}

test('tags without an end, comments and sections of characters are read as they are meant', () => {
  const text = `<agent id="x" name="Ada">\n<!-- <persona> -->\n<persona>\n<role><![CDATA[Keeps <all> logs]]></role>\n<identity>Old\n</persona>\n<menu><item cmd="a">A</item></wrong></menu>\n</agent>\n`;
  const read = readXmlAgent(text);
  assert.equal(read?.role, 'Keeps <all> logs');
  assert.match(read?.text ?? '', /\*\*Identity:\*\* Old/);
});
