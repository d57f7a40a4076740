import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotedCode } from './find-quoted-code.ts';

const cases: [line: string, quoted: string[]][] = [
  ['`Ã©` for `é`', ['Ã©', 'é']],
  ['``a`b`` and `c`', ['a`b', 'c']],
  ['`open, ``x``', ['x']],
  ['log(`✅ Generated it`)', []],
  [`\`${'x'.repeat(25)}\``, []],
  ['none', []],
  ['`', []],
];

for (const [line, quoted] of cases) {
  test(`words in code of ${JSON.stringify(line)}`, () => {
    assert.deepEqual(
      findQuotedCode(line).map(([start, end]) => line.slice(start, end)),
      quoted,
    );
  });
}
