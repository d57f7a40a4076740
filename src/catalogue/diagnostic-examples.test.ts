import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type DiagnosticCode, diagnosticCodes } from '../core/diagnostic.ts';
import { type DiagnosticExample, diagnosticExamples } from '../core/diagnostic-examples.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { addresses, inputOf } from './fixtures/catalogue-of.ts';

/** What a few lines of text cannot show. */
const withoutExample: DiagnosticCode[] = [
  // Bytes and characters that are not to be seen.
  'bytes-invalid-utf8',
  'bytes-utf16',
  'bytes-byte-order-mark',
  'line-ends-mixed',
  'hidden-characters',
  // Files that are not Markdown.
  'format-damaged',
  // Very long texts.
  'header-too-complex',
  'header-keys-unread',
  'aliases-unread',
  'body-too-complex',
  // The path of the file, or what was published of it.
  'id-collision',
  'id-reserved',
  // Files of two owners.
  'translation-of-other-source',
  // Two texts that are long enough to be found by their contents.
  'translation-undeclared',
];

test('every diagnostic has an example, but for those that a few lines cannot show', () => {
  assert.deepEqual(
    diagnosticCodes.filter((code) => !diagnosticExamples[code]),
    withoutExample,
  );
});

for (const [code, example] of Object.entries(diagnosticExamples)) {
  const [wrong, right] = [codesOf(example, 'wrong'), codesOf(example, 'right')];
  test(`the example of ${code} has it, and its corrected form does not`, () => {
    assert.ok(wrong.includes(code), `found ${wrong.join(', ')}`);
    assert.ok(!right.includes(code));
  });

  test(`the corrected form for ${code} brings no other trouble`, () => {
    const before = new Set(wrong);
    const brought = right.filter((found) => !before.has(found));
    assert.deepEqual(brought, []);
  });

  test(`the example of ${code} is short enough to be read`, () => {
    for (const side of [example.wrong, example.right, ...Object.values(example.among?.others ?? {})]) {
      assert.ok(side.trimEnd().split('\n').length <= 6, side);
    }
  });
}

function codesOf({ among, ...sides }: DiagnosticExample, side: 'wrong' | 'right'): string[] {
  const { file, others } = among ?? { file: 'tide-clerk.md', others: {} };
  const texts = { ...others, [file]: sides[side] };
  const inputs = Object.entries(texts).map(([path, text]) => {
    const hash = createHash('sha256').update(text).digest('hex');
    return { ...inputOf(path, text, { 'api-design': 'api-design' }), textHash: () => hash };
  });
  const { agents } = buildCatalogue(inputs, addresses, undefined, (link) => !Object.hasOwn(texts, link.file));
  return agents
    .flatMap(({ agent }) => Object.values(agent.variants))
    .flatMap((variant) => (variant.file === file ? variant.diagnostics.map(({ code }) => code) : []));
}
