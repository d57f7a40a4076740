import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fenceLines } from './fence-lines.ts';

function drawn(text: string): string {
  return fenceLines(text.split('\n'))
    .map(({ fence, isMark }) => (fence === 0 ? '.' : isMark ? 'F' : String(fence)))
    .join('');
}

const cases: [what: string, text: string, lines: string][] = [
  ['backticks', 'a\n```\nb\n```\nc', '.F2F.'],
  ['tildes around backticks', '~~~\n```\n~~~\na', 'F1F.'],
  ['a longer fence around a shorter one', '````md\n```\nb\n```\n````', 'F111F'],
  ['a fence with a language does not close', '```\n```ts\n```', 'F1F'],
  ['an item of a list', '- ```\n  a\n  ```\nb', 'F1F.'],
  ['a quotation', '> ```\n> a\n> ```', 'F1F'],
  ['none that closes', '```\na', 'F1'],
  ['code within a line', '```a``` b', '.'],
];

for (const [what, text, lines] of cases) {
  test(`lines of code are told apart: ${what}`, () => assert.equal(drawn(text), lines));
}

test('the language is the first word after the fence', () => {
  assert.equal(fenceLines(['```TS title="a"'])[0]?.language, 'ts');
});
