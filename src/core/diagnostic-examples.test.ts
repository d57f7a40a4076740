import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnosticExamples } from './diagnostic-examples.ts';
import { readAgent } from './read-agent.ts';

for (const [code, { wrong, right }] of Object.entries(diagnosticExamples)) {
  test(`the example of ${code} has it, and its corrected form does not`, () => {
    assert.ok(codesOf(wrong).includes(code), `found ${codesOf(wrong).join(', ')}`);
    assert.ok(!codesOf(right).includes(code));
  });

  test(`the corrected form for ${code} brings no other trouble`, () => {
    const before = new Set(codesOf(wrong));
    const brought = codesOf(right).filter((found) => !before.has(found));
    assert.deepEqual(brought, []);
  });

  test(`the example of ${code} is short enough to be read`, () => {
    for (const side of [wrong, right]) assert.ok(side.trimEnd().split('\n').length <= 6, side);
  });
}

function codesOf(text: string): string[] {
  const file = { source: 'default', file: 'tide-clerk.md', bytes: new TextEncoder().encode(text), sha256: '' };
  const read = readAgent(file, (phrase) => (phrase === 'api-design' ? [phrase] : []));
  return read.kind === 'agent' ? read.variant.diagnostics.map(({ code }) => code) : [];
}
