import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../../body/outline.ts';
import { type Phrase, readSections } from './section-phrases.ts';

const read = (markdown: string) => readSections(outline(markdown) ?? []);
const texts = (markdown: string) => read(markdown).phrases.map(({ text }) => text);

for (const heading of [
  '## Capabilities',
  '## 🎯 Core Expertise',
  '### Focus Areas',
  '## Your Core Mission',
  '## Advanced capabilities',
  "## Domaines d'expertise",
  '## Responsabilités',
  '## Compétences clés',
  '**Key skills:**',
  'Use this agent when you need:',
  'Ce que tu peux faire :',
]) {
  test(`items below ${heading} are capabilities`, () => {
    assert.deepEqual(texts(`# Name\n\n${heading}\n\n- **API design**: REST and more\n- Caching: Redis\n- Tides\n`), [
      'API design',
      'Caching',
      'Tides',
    ]);
  });
}

for (const heading of [
  '## Success Metrics',
  '## Communication skills',
  '## Expert workflow',
  '## Notes',
  'Remember and build expertise in:',
  'Mémorise et développe ton expertise sur :',
  'When invoked:',
  '## When not to use this agent',
  '## Agents you can call',
]) {
  test(`items below ${heading} are none`, () => {
    assert.deepEqual(texts(`# Name\n\n${heading}\n\n- one thing\n- another\n`), []);
  });
}

test('headings within the section group what is below them, unless they announce rules', () => {
  const markdown =
    '## Expertise\n\n### Quays\n\n- Berthing\n\n### Best practices\n\n- Tidiness\n\n## Other\n\n- none\n';
  assert.deepEqual(read(markdown).phrases, [
    { text: 'Quays' },
    { text: 'Berthing', group: 'Quays' },
  ] satisfies Phrase[]);
});

test('headings in items of a list group nothing', () => {
  const markdown = '## Skills\n\n- ### Deeper\n  - a\n- Tides\n\n## Next\n\n- b\n';
  assert.deepEqual(read(markdown).phrases, [{ text: 'Deeper' }, { text: 'Tides' }]);
});

test('paragraphs below such a heading are prose, others are not', () => {
  const markdown =
    '# Name\n\nHello.\n\n## Expertise\n\nYou know quays.\n\n### Rules\n\nBe kind.\n\n## Steps\n\nLook.\n';
  assert.deepEqual(read(markdown).prose, ['You know quays.']);
});

test('the title of the agent announces no list', () => {
  assert.deepEqual(texts('# Backend Expert\n\n- one\n- two\n'), []);
});

test('a numbered list whose items all begin in bold is the last resort, where it is not a list of steps', () => {
  const bold = (mark: string, name: string) => ['a', 'b', 'c'].map((end) => `${mark} **${name} ${end}**: x`).join('\n');
  assert.deepEqual(texts(`# Name\n\n${bold('-', 'Way')}\n\ntext\n\n${bold('1.', 'Tide')}\n`), [
    'Tide a',
    'Tide b',
    'Tide c',
  ]);
  assert.deepEqual(texts(`# Name\n\n${bold('1.', 'Tide').replace('**Tide b**', 'Tide b')}\n`), []);
  assert.deepEqual(texts(`# Name\n\n## Process\n\n${bold('1.', 'Tide')}\n`), []);
  assert.deepEqual(texts(`## Skills\n\n- Quays\n\n## More\n\n${bold('1.', 'Tide')}\n`), ['Quays']);
});

test('phrases are clean, and each is there once', () => {
  assert.deepEqual(texts('## Skills\n\n- **🌊 `Tides`:** x\n- tides\n- Quays…\n- C#.\n- x\n'), [
    'Tides',
    'Quays…',
    'C#',
  ]);
});

test('sixty are enough', () => {
  const many = Array.from({ length: 80 }, (_, index) => `- skill ${index}`).join('\n');
  assert.equal(texts(`## Skills\n\n${many}\n`).length, 60);
});

test('a body that says nothing has none', () => {
  assert.deepEqual(readSections([]), { phrases: [], prose: [] });
});
