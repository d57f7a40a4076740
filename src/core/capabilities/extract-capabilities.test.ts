import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../body/outline.ts';
import { extractCapabilities, type Phrase } from './extract-capabilities.ts';

const extract = (markdown: string, declared: string[] = []) => extractCapabilities(outline(markdown) ?? [], declared);
const texts = (markdown: string, declared: string[] = []) => extract(markdown, declared).map(({ text }) => text);

for (const heading of [
  '## Capabilities',
  '## 🎯 Core Expertise',
  '### Focus Areas',
  '## Your Core Mission',
  "## Domaines d'expertise",
  '## Responsabilités',
  '## Compétences clés',
  '**Key skills:**',
  'When invoked:',
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
  'Remember:',
]) {
  test(`items below ${heading} are none`, () => {
    assert.deepEqual(texts(`# Name\n\n${heading}\n\n- one thing\n- another\n`), []);
  });
}

test('headings within the section group what stands below them', () => {
  const markdown = '## Expertise\n\n### Quays\n\n- Berthing\n\n### Best practices\n\n- Never\n\n## Other\n\n- none\n';
  assert.deepEqual(extract(markdown), [
    { text: 'Quays' },
    { text: 'Berthing', group: 'Quays' },
    { text: 'Never' },
  ] satisfies Phrase[]);
});

test('headings in items of a list group nothing', () => {
  const markdown = '## Skills\n\n- ### Deeper\n  - a\n- Tides\n\n## Next\n\n- b\n';
  assert.deepEqual(extract(markdown), [{ text: 'Deeper' }, { text: 'Tides' }]);
});

test('the title of the agent announces no list', () => {
  assert.deepEqual(texts('# Backend Expert\n\n- one\n- two\n'), []);
});

test('what the header declares comes first, ids with their hyphens opened', () => {
  assert.deepEqual(texts('## Skills\n\n- Tides\n- API design\n', ['api-design', 'Night Watch']), [
    'api design',
    'Night Watch',
    'Tides',
  ]);
});

test('lists whose items all begin in bold are the last resort, numbered ones before others', () => {
  const bold = (mark: string, name: string) => [1, 2, 3].map((n) => `${mark} **${name} ${n}**: x`).join('\n');
  assert.deepEqual(texts(`# Name\n\n${bold('-', 'Way')}\n\ntext\n\n${bold('1.', 'Step')}\n`), [
    'Step 1',
    'Step 2',
    'Step 3',
  ]);
  assert.deepEqual(texts(`# Name\n\n${bold('-', 'Way').replace('**Way 2**', 'Way 2')}\n`), []);
  assert.deepEqual(texts(`## Skills\n\n- Tides\n\n## Steps\n\n${bold('1.', 'Step')}\n`), ['Tides']);
});

test('sentences and quotations are none', () => {
  assert.deepEqual(texts(`## Skills\n\n- ${'long '.repeat(20)}\n- "Find a quay"\n- Tides\n`), ['Tides']);
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
  assert.deepEqual(extractCapabilities([], []), []);
});
