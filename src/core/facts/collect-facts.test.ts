import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHeader } from '../front-matter/parse-header.ts';
import { collectFacts } from './collect-facts.ts';

const facts = (header: string, text = '') => collectFacts(parseHeader(header, 2), text);

test('keys that change what a copied agent may do are facts with their line and value', () => {
  const header =
    'name: a\npermissionMode: bypassPermissions\nhooks:\n  Stop: [{ command: ls }]\nmcp-servers: { x: { url: y } }';
  assert.deepEqual(facts(header), [
    { code: 'permission-mode', line: 3, text: 'bypassPermissions' },
    { code: 'hooks', line: 4, text: '{"Stop":[{"command":"ls"}]}' },
    { code: 'mcp-servers', line: 6, text: '{"x":{"url":"y"}}' },
  ]);
});

test('switches are facts where they are on, and tools that no sub-agent gets are', () => {
  const header = parseHeader('tools: Read, Workflow\nreadonly: true\nmemory: project\nis_background: false', 2);
  assert.deepEqual(collectFacts(header, '', ['Read', 'Workflow']), [
    { code: 'readonly', line: 3, text: 'true' },
    { code: 'memory', line: 4, text: 'project' },
    { code: 'tool-never-available', line: 2, text: 'Workflow' },
  ]);
  assert.deepEqual(facts('readonly: false\nmemory: good\nbackground: "no"'), []);
});

test('other keys are none, names of objects included', () => {
  assert.deepEqual(facts('name: a\ntools: Bash\nconstructor: x\ntoString: y\n__proto__: z'), []);
});

const hidden: [what: string, text: string, found: [line: number, text: string][]][] = [
  ['a zero-width space', 'a\nb\u200bc\u200b', [[2, 'U+200B']]],
  ['a change of direction', 'x\u202ey\u2066z', [[1, 'U+202E U+2066']]],
  ['text in tag characters', '\u{e0068}\u{e0069}', [[1, 'U+E0068 U+E0069 = hi']]],
  [
    'a soft hyphen and a word joiner',
    'in\u00advi\n\nsi\u2060ble',
    [
      [1, 'U+00AD'],
      [3, 'U+2060'],
    ],
  ],
  ['the flags that are written with tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿', []],
  ['tags after a flag that is none', '🏴\u{e0068}\u{e0069}\u{e007f}', [[1, 'U+E0068 U+E0069 U+E007F = hi']]],
  ['tags beside a flag', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 \u{e0068}', [[1, 'U+E0068 = h']]],
  ['emoji and their joiners', '👩‍💻 🏗️ ❤️', []],
  ['French typography', 'Voilà\u202f: «\u00a0l’œuvre\u00a0»', []],
];

for (const [what, text, found] of hidden) {
  test(`characters that nobody sees: ${what}`, () => {
    assert.deepEqual(
      facts('', text).map((fact) => [fact.line, fact.text]),
      found,
    );
    assert.ok(facts('', text).every(({ code }) => code === 'hidden-characters'));
  });
}
